#pragma once

#include <QListView>

namespace nianbao {

// A list that tells what was chosen in it: by a click, or by Enter.
class ChoosingList : public QListView
{
    Q_OBJECT

public:
    using QListView::QListView;

    // Together with the heading right above it.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void chosen(const QModelIndex &index);
    void currentMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace nianbao
