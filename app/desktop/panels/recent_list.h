#pragma once

#include <QListWidget>

namespace nianbao {

// The files that were open last, each with its organ and year, to open again. What it says of them is
// read once the list is on screen, one after the other: a slow drive doesn't keep anyone waiting.
class RecentList : public QListWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent);

    // A path as the list shows it: in the person's own folder it begins with "~", so that what tells it from
    // others has more room.
    static QString shownPath(const QString &path);

    void setPaths(const QStringList &paths);
    QSize sizeHint() const override;

signals:
    void chosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readNext();
    void describe(QListWidgetItem &item, const QString &words, bool missing);
    QStringList paths() const;

    int m_read = 0; // how many of them, from the top
};

} // namespace nianbao
