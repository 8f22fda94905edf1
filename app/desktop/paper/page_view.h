#pragma once

#include "desktop/paper/page_notes.h"
#include "desktop/paper/paper_pages.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace nianbao {

// The pages one below the other on a desk, or as in an open book: the first one alone at the right, then two
// by two, the way that they lie when they are printed on both sides and bound at the left. A paragraph or a
// cell is chosen by a click, or with the arrow keys and Enter.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { None, Width, Page };

    explicit PageView(const PaperPages &pages, QWidget *parent = nullptr);

    static constexpr int leastPercent = 25;
    static constexpr int mostPercent = 400;

    // The current page stays in sight.
    void setZoom(int percent);
    void setFit(Fit fit);
    void setBook(bool book);
    int zoom() const;
    Fit fit() const { return m_fit; }
    bool isBook() const { return m_book; }

    // What stands in the margins; none for the pages as they are printed.
    void setNotes(const QList<PageNote> &notes);

    int currentPage() const { return m_currentPage; }
    void goToPage(int page);
    // So far down that page, in millimetres.
    void goTo(int page, double down);

    // The place that the keys are at; -1 if they aren't at any.
    int currentPlace() const { return m_currentPlace; }
    void setCurrentPlace(int place);
    // In the viewport's pixels.
    QRect pageRect(int page) const;
    QRect placeRect(int place) const;

    // After another language.
    void retranslate();

signals:
    void currentPageChanged(int page);
    void zoomChanged();
    void placeChosen(const nianbao::Place &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void takePages();
    void layOut();
    int rowOf(int page) const { return m_book ? (m_pages.parts().sideOf(page) + 1) / 2 : page; }
    QSize pageSize() const;
    QRect pageInDesk(int page) const;
    void setResolution(int dotsPerInch);
    int fittingResolution() const;
    void readCurrentPage();
    void turn(int pages);
    // Goes to where the words at that point of the place's page, in millimetres, are edited.
    void choose(int place, QPointF point);
    QPointF onPage(QPoint point, int page) const;
    void say();
    int placeUnder(QPoint point) const;
    void hover(int place); // -1: none
    QPixmap pixmap(int page);

    const PaperPages &m_pages;
    Fit m_fit = Fit::Page;
    bool m_book = false;
    int m_resolution; // dots of the screen an inch
    int m_currentPage = 0;
    int m_pagesBefore = 0; // those of the review sheet
    int m_currentPlace = -1;
    int m_hoveredPlace = -1;
    int m_pressedPlace = -1; // while the button is down
    int m_wheel = 0;         // how far it has turned since the last step
    QList<PageNote> m_notes; // page by page
    QCache<int, QPixmap> m_pixmaps;
};

} // namespace nianbao
