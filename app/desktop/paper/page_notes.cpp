#include "desktop/paper/page_notes.h"

#include "desktop/item_lines.h"
#include "desktop/review/anchor_places.h"
#include "desktop/sheet/place_order.h"
#include "publish/pages.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace nianbao {

namespace {

constexpr double textHeight = 2.6; // mm; the margin is 26 mm wide
constexpr double gap = 1.0;        // between two notes, and around them
constexpr double barWidth = 0.6;

struct NoteWords {
    Q_DECLARE_TR_FUNCTIONS(nianbao::PageNote)
};

const PagePlace *pagePlaceOf(const QList<PagePlace> &places, const Template &form, const Place &place)
{
    const auto isThere = [&](const PagePlace &one) {
        const auto *text = std::get_if<TextPlace>(&place);
        const auto *other = std::get_if<TextPlace>(&one.place);
        if (text && other)
            return text->section == other->section && text->paragraph == other->paragraph;
        return text == nullptr && other == nullptr && isSamePlace(form, one.place, place);
    };
    const auto found = std::find_if(places.begin(), places.end(), isThere);
    return found == places.end() ? nullptr : &*found;
}

} // namespace

QList<PageNote> notesOn(const QList<PagePlace> &places, const Report &report, const QList<Finding> &findings)
{
    const Theme &theme = themeFor(QPalette(Qt::white)); // paper is white in a dark window, too
    const Template &form = report.form();
    QList<PageNote> notes;
    const auto add = [&](const std::optional<Place> &place, const QColor &colour, const QString &words) {
        const PagePlace *at = place ? pagePlaceOf(places, form, *place) : nullptr;
        if (at)
            notes += PageNote{at->page, at->box, colour, words};
        return at != nullptr;
    };
    for (const Finding &finding : findings) {
        if (finding.acknowledged || finding.severity == Severity::Note)
            continue;
        const QColor &colour = finding.severity == Severity::Error ? theme.error : theme.warning;
        for (const Place &place : finding.places) {
            if (add(place, colour, finding.message))
                break;
        }
    }
    for (const Comment &comment : report.review().comments) {
        if (comment.isThread() && !comment.done)
            add(AnchorPlaces::placeOf(report, comment.anchor), theme.accent,
                NoteWords::tr("%1: %2", "who, what they say").arg(comment.by, comment.text));
    }
    std::stable_sort(notes.begin(), notes.end(), [](const PageNote &a, const PageNote &b) {
        return std::pair(a.page, a.box.top()) < std::pair(b.page, b.box.top());
    });
    return notes;
}

void paintNotes(QPainter &painter, const QRect &page, double dots, const QList<PageNote> &notes)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(7, qRound(textHeight * dots)));
    const double left = page.left() + (paper::left + paper::areaWidth + 2 * gap) * dots;
    const double width = page.right() - left - (gap + barWidth) * dots;
    double next = page.top() + 4 * dots;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const PageNote &note = notes[i];
        QColor ground = note.colour;
        ground.setAlpha(28);
        painter.fillRect(QRectF(page.topLeft() + note.box.topLeft() * dots, note.box.size() * dots), ground);
        const double top = std::max(next, page.top() + note.box.top() * dots);
        const double height = setItemLines(nullptr, {}, note.words, font, width - 2 * gap * dots);
        if (top + height > page.bottom() - 6 * dots) {
            painter.setPen(note.colour);
            painter.drawText(QPointF(left, page.bottom() - 2 * dots),
                             NoteWords::tr("%n more", nullptr, int(notes.size() - i)));
            break;
        }
        painter.fillRect(QRectF(left, top, barWidth * dots, height), note.colour);
        painter.setPen(Qt::black);
        setItemLines(&painter, QPointF(left + (barWidth + gap) * dots, top), note.words, font,
                     width - 2 * gap * dots);
        next = top + height + gap * dots;
    }
    painter.restore();
}

} // namespace nianbao
