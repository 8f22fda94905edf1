#include "desktop/table/figure_edit.h"

#include "desktop/table/figure_words.h"
#include "desktop/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace nianbao {

namespace {

// 5 pixels of the 12 at 100 %: smaller, no digit can be told from the next.
int smallestOf(int pixels)
{
    return pixels * 5 / 12;
}

} // namespace

QValidator::State FigureValidator::validate(QString &input, int &position) const
{
    input = input.trimmed(); // what a copied cell brings along
    position = std::min(position, int(input.size()));
    const bool fits = std::all_of(input.begin(), input.end(), [](QChar c) {
        const char16_t half =
            c >= QChar(0xFF01) && c <= QChar(0xFF5E) ? char16_t(c.unicode() - 0xFEE0) : c.unicode();
        return (half >= u'0' && half <= u'9') || half == u',' || half == u'.' || half == u'/' || half == u'。'
               || half == u'-'; // a minus is refused in words, not swallowed
    });
    if (!fits)
        return Invalid;
    return Figure::parse(input, m_type) ? Acceptable : Intermediate;
}

FigureEdit::FigureEdit(int figure, ReportDocument &document, QWidget *parent)
    : PlaceEdit(document.report().form().figures()[figure].address, document, parent), m_figure(figure)
{
    setAlignment(Qt::AlignCenter);
    setAccessibleName(spec().fullLabel());
    setAccessibleDescription(spec().address);
    connect(this, &QLineEdit::textChanged, this, &FigureEdit::fitText);
    connect(this, &PlaceEdit::left, this, [this] { m_inText = false; });
    if (spec().computed) {
        setReadOnly(true);
        setFocusPolicy(Qt::ClickFocus); // to be asked about; arrows lead here, the Tab key passes it by
        setCursor(Qt::ArrowCursor);
        return;
    }
    setInputMethodHints(Qt::ImhPreferNumbers);
    setAttribute(Qt::WA_Hover);
    connect(this, &QLineEdit::inputRejected, this,
            [this] { emit said(tr("A cell takes digits, or “/” for not applicable.")); });
}

void FigureEdit::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && move(event->key()))
        return;
    const bool types = (!event->text().isEmpty() && event->text().at(0).isPrint())
                       || event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (spec().computed && types)
        emit said(FigureWords::madeOf(document().report().form(), spec()));
    PlaceEdit::keyPressEvent(event);
}

bool FigureEdit::move(int key)
{
    // As in a spreadsheet: after typing, an arrow leads on. Only in a text that was gone into, by F2 or a
    // click, left and right move the cursor, up to its ends.
    const bool whole = isWhole() || !m_inText;
    switch (key) {
    case Qt::Key_F2:
        m_inText = true;
        deselect();
        end(false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit nextBelowRequested();
        return true;
    case Qt::Key_Down:
        emit moveRequested(1, 0);
        return true;
    case Qt::Key_Up:
        emit moveRequested(-1, 0);
        return true;
    case Qt::Key_Left:
        if (!whole && (hasSelectedText() || cursorPosition() > 0))
            return false;
        emit moveRequested(0, -1);
        return true;
    case Qt::Key_Right:
        if (!whole && (hasSelectedText() || cursorPosition() < text().size()))
            return false;
        emit moveRequested(0, 1);
        return true;
    default:
        return false;
    }
}

// A figure that is wider than its cell is set smaller, as on paper: one that loses its first digits
// reads as another figure.
void FigureEdit::fitText()
{
    constexpr int margins = 6; // what a line edit leaves free, and the cursor
    const QFont full = parentWidget()->font();
    const int wanted = QFontMetrics(full).horizontalAdvance(text()) + margins;
    int size = full.pixelSize();
    if (wanted > width() && width() > margins)
        size = std::max(smallestOf(size), size * (width() - margins) / (wanted - margins));
    if (size == font().pixelSize())
        return;
    QFont fitting = full;
    fitting.setPixelSize(size);
    setFont(fitting);
}

void FigureEdit::mousePressEvent(QMouseEvent *event)
{
    m_inText = !isEnteredByMouse(); // the click that brings the focus selects all of it
    PlaceEdit::mousePressEvent(event);
}

void FigureEdit::resizeEvent(QResizeEvent *event)
{
    PlaceEdit::resizeEvent(event);
    fitText();
}

void FigureEdit::paintEvent(QPaintEvent *event)
{
    PlaceEdit::paintEvent(event);
    const bool isWanted = underMouse() || mark().kind == PlaceMark::Kind::Missing;
    if (!text().isEmpty() || !isWanted || hasFocus() || isReadOnly())
        return;
    // A faint dot says that this is where one can write, or has to.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeFor(palette()).secondary);
    painter.setOpacity(0.5);
    painter.drawEllipse(QRectF(rect()).center(), 1.5, 1.5);
}

} // namespace nianbao
