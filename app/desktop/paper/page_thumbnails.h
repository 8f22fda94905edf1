#pragma once

#include "desktop/paper/paper_pages.h"

#include <QAbstractListModel>
#include <QListView>
#include <QPixmap>

namespace nianbao {

// The pages, small; each is painted when it is first asked for, and not all in one go.
class PageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PageModel(const PaperPages &pages, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    // Null while it isn't painted yet; then dataChanged() follows.
    QPixmap thumbnail(int page, double scale);

    static constexpr int width = 96; // pixels
    static int height();

private:
    void takePages();
    void paintNext();

    const PaperPages &m_pages;
    QHash<int, QPixmap> m_painted;
    QList<int> m_wanted;
    QTimer m_next;
    double m_scale = 1;
};

// The list of them, with the current one outlined.
class PageThumbnails : public QListView
{
    Q_OBJECT

public:
    explicit PageThumbnails(const PaperPages &pages, QWidget *parent = nullptr);

    void setCurrentPage(int page);
    void retranslate();

signals:
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    PageModel *m_model;
    bool m_isTold = false; // the current page comes from outside
};

} // namespace nianbao
