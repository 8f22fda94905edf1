#include "desktop/paper/page_view.h"

#include "desktop/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int aroundPages = 16;
constexpr int betweenRows = aroundPages; // a page that fits is seen alone
constexpr int fold = 2;                  // between the two pages of a book
constexpr int dotsPerInch = 96;          // at 100 %, as the form on screen
constexpr int finest = 400; // dots an inch that a page is drawn at; larger on a fine screen, it is stretched
constexpr int cachedKilobytes = 160 * 1024;

int resolutionOf(int percent)
{
    return qRound(percent * dotsPerInch / 100.0);
}

} // namespace

PageView::PageView(const PaperPages &pages, QWidget *parent)
    : QAbstractScrollArea(parent), m_pages(pages), m_resolution(dotsPerInch), m_pixmaps(cachedKilobytes)
{
    setObjectName(QStringLiteral("pageView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // Or fitting to the width would alter the width.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    connect(&m_pages, &PaperPages::updated, this, &PageView::takePages);
}

void PageView::takePages()
{
    m_pixmaps.clear();
    hover(-1);
    m_pressedPlace = -1;
    m_currentPlace = std::min(m_currentPlace, int(m_pages.places().size()) - 1);
    // The same page of the report, with or without the review sheet before it.
    const int more = m_pages.parts().first - m_pagesBefore;
    m_pagesBefore += more;
    layOut();
    if (more != 0 && m_currentPage > 0)
        goToPage(m_currentPage + more);
    m_currentPage = std::clamp(m_currentPage, 0, std::max(0, m_pages.count() - 1));
    readCurrentPage();
    viewport()->update();
}

int PageView::zoom() const
{
    return qRound(m_resolution * 100.0 / dotsPerInch);
}

void PageView::setZoom(int percent)
{
    m_fit = Fit::None;
    setResolution(resolutionOf(std::clamp(percent, leastPercent, mostPercent)));
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    setResolution(fittingResolution());
}

void PageView::setBook(bool book)
{
    if (book == m_book)
        return;
    m_book = book;
    const int page = m_currentPage;
    setResolution(fittingResolution());
    layOut();
    goToPage(page);
}

int PageView::fittingResolution() const
{
    const QSize room = viewport()->size() - QSize(2 * aroundPages, 2 * aroundPages);
    const double across = m_book ? (room.width() - fold) / 2.0 : room.width();
    const double byWidth = across * 25.4 / paper::width;
    const double byHeight = room.height() * 25.4 / paper::height;
    if (m_fit == Fit::None)
        return m_resolution;
    const double fitting = m_fit == Fit::Width ? byWidth : std::min(byWidth, byHeight);
    return std::clamp(int(fitting), resolutionOf(leastPercent), resolutionOf(mostPercent));
}

void PageView::setResolution(int resolution)
{
    if (resolution != m_resolution) {
        // What is in the middle of the window stays there.
        const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
        const double down = (middle - pageInDesk(m_currentPage).top()) / pageSize().height();
        m_resolution = resolution;
        m_pixmaps.clear();
        layOut();
        verticalScrollBar()->setValue(qRound(pageInDesk(m_currentPage).top() + down * pageSize().height()
                                             - viewport()->height() / 2.0));
        viewport()->update();
    }
    emit zoomChanged();
}

QSize PageView::pageSize() const
{
    return {qRound(paper::width * m_resolution / 25.4), qRound(paper::height * m_resolution / 25.4)};
}

void PageView::layOut()
{
    const QSize page = pageSize();
    const int rows = m_pages.count() ? rowOf(m_pages.count() - 1) + 1 : 0;
    const int width = 2 * aroundPages + (m_book ? 2 * page.width() + fold : page.width());
    const int height = 2 * aroundPages + rows * page.height() + std::max(0, rows - 1) * betweenRows;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(20);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(20);
}

QRect PageView::pageInDesk(int page) const
{
    const QSize size = pageSize();
    const int across = m_book ? 2 * size.width() + fold : size.width();
    const int left = std::max(aroundPages, (viewport()->width() - across) / 2);
    const bool atRight = m_book && m_pages.parts().sideOf(page) % 2 == 0;
    return {QPoint(left + (atRight ? size.width() + fold : 0),
                   aroundPages + rowOf(page) * (size.height() + betweenRows)),
            size};
}

QRect PageView::pageRect(int page) const
{
    return pageInDesk(page).translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QRect PageView::placeRect(int index) const
{
    const PagePlace &place = m_pages.places()[index];
    const double dots = m_resolution / 25.4;
    const QRectF box(place.box.topLeft() * dots, place.box.size() * dots);
    return box.translated(pageRect(place.page).topLeft()).toAlignedRect();
}

void PageView::setNotes(const QList<PageNote> &notes)
{
    m_notes = notes;
    viewport()->update();
}

void PageView::goToPage(int page)
{
    goTo(page, 0);
}

void PageView::goTo(int page, double down)
{
    if (page < 0 || page >= m_pages.count())
        return;
    const QRect there = pageInDesk(page);
    // A bit of what stands above.
    const int above = down > 0 ? viewport()->height() / 8 : betweenRows;
    verticalScrollBar()->setValue(there.top() + qRound(down * m_resolution / 25.4) - above);
    if (there.width() > viewport()->width() || m_book)
        horizontalScrollBar()->setValue(there.left() - aroundPages);
    // Where all of it is in sight anyway, nothing scrolls, but that page was meant.
    if (page != m_currentPage && pageRect(page).intersects(viewport()->rect())) {
        m_currentPage = page;
        emit currentPageChanged(page);
        say();
    }
}

void PageView::turn(int pages)
{
    // To the next row, which may have but one page.
    const int row = rowOf(m_currentPage);
    int page = std::clamp(m_currentPage + pages, 0, m_pages.count() - 1);
    while (page > 0 && page + 1 < m_pages.count() && rowOf(page) == row)
        page += pages;
    goToPage(page);
}

// The one that most is to be seen of; the earlier of two.
void PageView::readCurrentPage()
{
    int best = m_currentPage;
    int most = -1;
    for (int page = 0; page < m_pages.count(); ++page) {
        const QRect seen = pageRect(page) & viewport()->rect();
        const int area = seen.width() * seen.height();
        // Beside the current one, what isn't any less is no reason to leave it.
        if (seen.isValid() && (area > most || (area == most && page == m_currentPage))) {
            most = area;
            best = page;
        }
    }
    if (best != m_currentPage) {
        m_currentPage = best;
        emit currentPageChanged(best);
    }
    say();
}

QPixmap PageView::pixmap(int page)
{
    if (const QPixmap *known = m_pixmaps.object(page))
        return *known;
    const double scale = devicePixelRatioF();
    const int resolution = std::min(qRound(m_resolution * scale), finest);
    auto *made = new QPixmap(QPixmap::fromImage(m_pages.image(page, resolution)));
    const QPixmap shown = *made;
    m_pixmaps.insert(page, made, made->width() * made->height() * 4 / 1024);
    return shown;
}

void PageView::paintEvent(QPaintEvent *event)
{
    const Theme &desk = themeFor(palette());
    const Theme &paper = themeFor(QPalette(Qt::white)); // it stays white in a dark window
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(event->rect(), desk.desk);
    for (int page = 0; page < m_pages.count(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.adjusted(-1, -1, 1, 1).intersects(event->rect()))
            continue;
        painter.drawPixmap(rect, pixmap(page));
        QList<PageNote> notes;
        std::copy_if(m_notes.cbegin(), m_notes.cend(), std::back_inserter(notes),
                     [page](const PageNote &note) { return note.page == page; });
        if (!notes.isEmpty())
            paintNotes(painter, rect, m_resolution / 25.4, notes);
        painter.setPen(QColor(0, 0, 0, 40));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    const auto mark = [&](int place, bool isCurrent) {
        QColor ground = paper.accent;
        ground.setAlpha(24);
        const QRect rect = placeRect(place).adjusted(-2, -2, 2, 2);
        painter.fillRect(rect, ground);
        if (!isCurrent)
            return;
        painter.setPen(QPen(paper.accent, 2));
        painter.drawRect(rect);
    };
    if (m_hoveredPlace >= 0)
        mark(m_hoveredPlace, false);
    if (m_currentPlace >= 0 && hasFocus())
        mark(m_currentPlace, true);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    setResolution(fittingResolution());
    layOut();
    readCurrentPage();
}

void PageView::scrollContentsBy(int, int)
{
    hover(-1);
    readCurrentPage();
    viewport()->update();
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace nianbao
