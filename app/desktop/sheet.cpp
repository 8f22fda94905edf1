#include "desktop/sheet.h"

#include "desktop/frozen_head.h"
#include "desktop/theme.h"

#include <QApplication>
#include <QDate>
#include <QInputMethod>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

// A4 at 100 %, which is 96 dots an inch; GB/T 9704—2012 leaves 156 mm of it to the text.
constexpr double dotsPerMillimetre = 96 / 25.4;
constexpr double dotsPerPoint = 96.0 / 72;
constexpr int pageWidth = int(210 * dotsPerMillimetre + 0.5);
constexpr int leftMargin = int(28 * dotsPerMillimetre + 0.5);
constexpr int textWidth = int(156 * dotsPerMillimetre + 0.5);
constexpr double titlePoints = 22; // 二号
constexpr double bodyPoints = 16;  // 三号
constexpr double tablePoints = 9;  // 小五
constexpr int bodyCharacter = int(bodyPoints * dotsPerPoint + 0.5);
constexpr int around = 24;
// What is built before the window is first painted; the rest of the form is below its lower edge.
constexpr int firstSections = 2;

QFont screenFont(const Fonts &fonts, FontRole role, double points)
{
    QFont font = fonts.font(role, points);
    font.setPixelSize(int(points * dotsPerPoint + 0.5)); // the sheet is as large as paper at 100 %
    font.setHintingPreference(QFont::PreferDefaultHinting);
    return font;
}

} // namespace

Sheet::Sheet(ReportDocument &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_form(document.report().formPointer())
    , m_fonts(Fonts::installed())
    , m_desk(new QWidget)
    , m_page(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    applyTheme();
    m_desk->setAutoFillBackground(true);
    m_page->setAutoFillBackground(true);

    auto *column = new QVBoxLayout(m_desk);
    column->setContentsMargins(around, around, around, around);
    column->setSpacing(16);
    m_header = new HeaderForm(m_document, m_desk);
    m_header->setFixedWidth(pageWidth);
    connect(m_header, &HeaderForm::said, this, &Sheet::said);
    m_parts += {headerPart(), m_header};
    column->addWidget(m_header, 0, Qt::AlignHCenter);
    column->addWidget(m_page, 0, Qt::AlignHCenter);
    column->addStretch();
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(leftMargin, 72, pageWidth - leftMargin - textWidth, 96);
    m_column->setSpacing(16);
    m_column->setSizeConstraint(QLayout::SetFixedSize); // its parts are as high as they need to be

    addLabel(m_title, FontRole::Title, titlePoints, Qt::AlignCenter);
    while (m_nextSection < firstSections)
        addNextPart();
    setWidget(m_desk);
    m_desk->setBackgroundRole(QPalette::Window);
    refresh();

    connect(&m_document, &ReportDocument::changed, this, &Sheet::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (const QString part = currentPart(); part != m_currentPart) {
            m_currentPart = part;
            emit currentPartChanged(part);
        }
    });
}

Sheet::~Sheet()
{
    // What goes away loses the focus and moves the scroll bar: nobody is to follow that any more.
    disconnect(&m_document, nullptr, this, nullptr);
    disconnect(qApp, nullptr, this, nullptr);
    disconnect(verticalScrollBar(), nullptr, this, nullptr);
    delete takeWidget();
}

void Sheet::addLabel(QLabel *&label, FontRole role, double points, Qt::Alignment alignment)
{
    label = new QLabel(m_page);
    label->setTextFormat(Qt::PlainText);
    label->setFont(screenFont(m_fonts, role, points));
    label->setAlignment(alignment);
    label->setWordWrap(true);
    label->setFixedWidth(textWidth);
    add(label);
}

void Sheet::add(QWidget *part)
{
    m_column->addWidget(part);
    part->show(); // the layout would, but later: until then the Tab key passes it over
}

void Sheet::setText(QLabel *label, const QString &text)
{
    if (label->text() == text)
        return;
    label->setText(text);
    label->setFixedHeight(std::max(0, label->heightForWidth(textWidth))); // -1: nothing to show
}

void Sheet::addSection(int index)
{
    const Section &section = m_form->sections()[index];
    QWidget *begin = m_title;
    if (!section.heading.isEmpty()) {
        m_column->addSpacing(16);
        QLabel *heading = nullptr;
        addLabel(heading, FontRole::Heading, bodyPoints, Qt::AlignLeft);
        heading->setIndent(2 * bodyCharacter);
        setText(heading, section.heading);
        begin = heading;
    }
    m_parts += {section.id, begin};
    if (section.isNarrative()) {
        const QString name = section.heading.isEmpty() ? tr("Lead") : section.heading;
        auto *edit = new NarrativeEdit(section.id, name, m_document,
                                       screenFont(m_fonts, FontRole::Body, bodyPoints), m_page);
        edit->setFixedWidth(textWidth);
        edit->setPlaceholderText(section.heading.isEmpty()
                                     ? tr("Legal basis, period, and where to ask about this report")
                                     : tr("Write this section here, a paragraph a line"));
        edit->setReadOnly(m_document.isReadOnly());
        connect(edit, &NarrativeEdit::caretMoved, this, &Sheet::showCaret);
        connect(edit, &NarrativeEdit::entered, this, [this] { emit said(QString()); });
        m_narratives += edit;
        add(edit);
        return;
    }
    auto *table = new FormTable(m_form->tables()[section.table], m_document, textWidth,
                                screenFont(m_fonts, FontRole::Table, tablePoints), m_page);
    table->setReadOnly(m_document.isReadOnly());
    connect(table, &FormTable::said, this, &Sheet::said);
    connect(table, &FormTable::reached, this, [this, table](const QRect &rect) { bringIntoSight(table, rect); });
    m_tables += table;
    add(table);
    const auto rows = [](const Table &a, const Table &b) { return a.rows < b.rows; };
    const QList<Table> &all = m_form->tables();
    if (section.table == std::max_element(all.begin(), all.end(), rows) - all.begin())
        freezeHeads(table);
}

void Sheet::freezeHeads(FormTable *table)
{
    m_frozen = table;
    new FrozenHead(*table, *this);
}

// Frozen heads leave it free. Not ensureWidgetVisible(): that is content with what they cover.
void Sheet::bringIntoSight(const QWidget *widget, const QRect &rect)
{
    const bool below = m_frozen && (widget == m_frozen || m_frozen->isAncestorOf(widget));
    const int margin = below ? around + m_frozen->headHeight() : around;
    const QPoint centre = widget->mapTo(m_desk, rect.center());
    ensureVisible(centre.x(), centre.y(), rect.width() / 2, rect.height() / 2 + margin);
}

void Sheet::addNextPart()
{
    addSection(m_nextSection++);
    if (m_nextSection < m_form->sections().size())
        return;
    m_column->addSpacing(bodyCharacter);
    addLabel(m_signature, FontRole::Body, bodyPoints, Qt::AlignRight);
    m_signature->setIndent(2 * bodyCharacter);
    refreshSignature();
}

void Sheet::completeParts()
{
    while (m_nextSection < m_form->sections().size())
        addNextPart();
    layOutNow();
}

// Not when the events get to it: who asks wants to scroll there.
void Sheet::layOutNow()
{
    m_column->activate();
    m_desk->layout()->activate();
    QEvent request(QEvent::LayoutRequest);
    QScrollArea::event(&request); // brings the desk's size and the scroll bars up to date
}

FormTable *Sheet::tableOf(const Section &section) const
{
    return m_page->findChild<FormTable *>(m_form->tables()[section.table].id);
}

bool Sheet::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &Sheet::completeParts);
    }
    return QScrollArea::viewportEvent(event);
}

void Sheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QScrollArea::changeEvent(event);
}

void Sheet::applyTheme()
{
    const Theme &theme = themeFor(QApplication::palette());
    QPalette desk = sheetPalette(theme);
    m_page->setPalette(desk);
    desk.setColor(QPalette::Window, theme.desk);
    m_desk->setPalette(desk);
}

void Sheet::refresh()
{
    const QString title = m_document.report().title();
    setText(m_title, title.isEmpty() ? tr("Annual report") : title);
    m_title->setForegroundRole(title.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    const bool readOnly = m_document.isReadOnly();
    m_header->setReadOnly(readOnly);
    m_header->refresh();
    for (FormTable *table : m_tables) {
        table->setReadOnly(readOnly);
        table->refresh();
    }
    for (NarrativeEdit *edit : m_narratives) {
        edit->setReadOnly(readOnly);
        edit->refresh();
    }
    refreshSignature();
}

// As on paper: who signs, and when.
void Sheet::refreshSignature()
{
    if (!m_signature)
        return;
    const QDate date
        = QDate::fromString(m_document.report().header().value(Field::SignedOn), Qt::ISODate);
    QStringList lines{m_document.report().signedBy()};
    if (date.isValid())
        lines += QLocale(QLocale::Chinese).toString(date, m_form->datePattern());
    setText(m_signature, lines.join(u'\n'));
}

void Sheet::goTo(const QString &part, bool focus)
{
    completeParts();
    for (const auto &[id, begin] : m_parts) {
        if (id != part)
            continue;
        verticalScrollBar()->setValue(begin->mapTo(m_desk, QPoint(0, 0)).y() - around);
        QWidget *first = begin == m_header ? m_header->fields().first() : findChild<QWidget *>(part);
        const int section = m_form->sectionAt(part);
        if (section >= 0 && !m_form->sections()[section].isNarrative()) {
            first = tableOf(m_form->sections()[section])->cells().first();
        }
        if (focus && first)
            first->setFocus(Qt::TabFocusReason);
        m_currentPart = part; // where the form ends, several begin on one screen
        emit currentPartChanged(part);
        return;
    }
}

QString Sheet::currentPart() const
{
    const int top = verticalScrollBar()->value() + viewport()->height() / 6;
    const bool atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    QString current = headerPart();
    for (const auto &[id, begin] : m_parts) {
        if (verticalScrollBar()->value() > 0 && (atEnd || begin->mapTo(m_desk, QPoint(0, 0)).y() <= top))
            current = id;
    }
    return current;
}

QList<PlaceEdit *> Sheet::placeEdits() const
{
    QList<PlaceEdit *> edits;
    for (FieldEdit *edit : m_header->fields())
        edits += edit;
    for (const FormTable *table : m_tables) {
        for (FigureEdit *edit : table->cells())
            edits += edit;
    }
    return edits;
}

std::optional<Sheet::Problem> Sheet::finishEditing()
{
    QGuiApplication::inputMethod()->commit();
    for (NarrativeEdit *edit : m_narratives)
        edit->finish();
    for (PlaceEdit *edit : placeEdits()) {
        if (edit->hasFocus())
            edit->finish();
        if (!edit->problem().isEmpty())
            return Problem{edit, edit->accessibleName(), edit->problem()};
    }
    return std::nullopt;
}

bool Sheet::revertProblem()
{
    auto *edit = qobject_cast<PlaceEdit *>(QApplication::focusWidget());
    if (!edit || !isAncestorOf(edit) || edit->problem().isEmpty())
        return false;
    edit->revert();
    return true;
}

void Sheet::reveal(QWidget *edit)
{
    edit->setFocus(Qt::OtherFocusReason);
    bringIntoSight(edit, edit->rect());
}

void Sheet::followFocus(QWidget *now)
{
    if (!now || !m_desk->isAncestorOf(now))
        return;
    if (qobject_cast<NarrativeEdit *>(now))
        showCaret();
    else
        bringIntoSight(now, now->rect());
}

void Sheet::showCaret()
{
    const auto *edit = qobject_cast<NarrativeEdit *>(QApplication::focusWidget());
    if (!edit || !m_desk->isAncestorOf(edit))
        return;
    layOutNow();
    const QRect caret = edit->cursorRect();
    const QPoint centre = edit->viewport()->mapTo(m_desk, caret.center());
    ensureVisible(centre.x(), centre.y(), 0, caret.height());
}

} // namespace nianbao
