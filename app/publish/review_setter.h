#pragma once

#include "publish/line_breaking.h"
#include "publish/review_sheet.h"
#include "publish/review_wording.h"

namespace nianbao {

// Sets the review sheet: the form row by row, then the list of acknowledged findings. Used once.
class ReviewSetter
{
public:
    ReviewSetter(const ReviewFacts &facts, const Measure &measure)
        : m_facts(facts), m_wording(ReviewWording::shipped()), m_widths(measure), m_pages(1)
    {
    }

    // Rows to be written in are higher than the form has them by so many millimetres.
    QList<Page> set(double moreRoom = 0);
    // How much that could be with what is left of a single page; after set().
    double roomLeft() const;

private:
    // Lines of one size that stand in a box.
    struct Block {
        QList<BrokenLine> lines;
        FontRole role;
        double x = 0; // of the box, from the area's left
        double width = 0;
        bool centred = false;
        int cell = -1; // as in PlacedOrigin: a header field; see fieldOnReviewSheet()

        double height() const;
    };

    void setHead();
    void setRow(const ReviewWording::Row &row);
    void setAcknowledged();
    void setListHeading(const QString &text, int element);
    void setEntry(const QString &number, const ReviewFacts::Acknowledged &entry);
    void numberPages();

    QString valueOf(const ReviewWording::Cell &cell) const;
    Block block(const QString &text, FontRole role, double x, double width, bool centred);
    void place(const Block &block, double height);
    // A line of the list, with its piece of the frame.
    void placeInList(const BrokenLine &line, double indent, int element);

    // Begins a page if `height` doesn't fit on this one.
    void makeRoom(double height);
    void closeFrame();
    // Lines of one thing are of one element.
    void placeText(const QString &text, double x, double pitch, FontRole role, double pointSize,
                   PlacedOrigin origin);
    int nextElement() { return m_element++; }
    void rule(double x1, double y1, double x2, double y2);

    const ReviewFacts &m_facts;
    const ReviewWording &m_wording;
    TextWidths m_widths;
    QList<Page> m_pages;
    double m_moreRoom = 0;
    bool m_isInList = false;
    int m_element = firstEnclosed;
    double m_y = 0; // from the area's top
};

} // namespace nianbao
