#include "desktop/sheet.h"

#include "desktop/frozen_head.h"
#include "desktop/screen_fonts.h"
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
// What is built before the window is first painted; the rest of the form is below its lower edge.
constexpr int firstSections = 1;

QFont screenFont(FontRole role, double points)
{
    QFont font = screenFonts().font(role, points);
    font.setPixelSize(int(points * dotsPerPoint + 0.5)); // the sheet is as large as paper at 100 %
    return font;
}

} // namespace

Sheet::Sheet(ReportDocument &document, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_form(document.report().formPointer())
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
    column->setContentsMargins(aroundParts, aroundParts, aroundParts, aroundParts);
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
    m_desk->installEventFilter(this);
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
    label->setFont(screenFont(role, points));
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
        auto *edit =
            new NarrativeEdit(section.id, name, m_document, screenFont(FontRole::Body, bodyPoints), m_page);
        edit->setFixedWidth(textWidth);
        edit->setPlaceholderText(section.heading.isEmpty()
                                     ? tr("Legal basis, period, and where to ask about this report")
                                     : tr("Write this section here, a paragraph a line"));
        edit->setReadOnly(m_document.isReadOnly());
        connect(edit, &NarrativeEdit::caretMoved, this, &Sheet::showCaret);
        connect(edit, &NarrativeEdit::entered, this, [this] { emit said(QString()); });
        connect(edit, &NarrativeEdit::said, this, &Sheet::said);
        m_narratives += edit;
        add(edit);
        return;
    }
    auto *table = new FormTable(m_form->tables()[section.table], m_document, textWidth,
                                screenFont(FontRole::Table, tablePoints), m_page);
    table->setReadOnly(m_document.isReadOnly());
    connect(table, &FormTable::said, this, &Sheet::said);
    connect(table, &FormTable::reached, this,
            [this, table](const QRect &rect) { bringIntoSight(table, rect); });
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

// The rest of the form is built once the window is up: a part at a time, so that nothing that happens
// meanwhile has to wait.
bool Sheet::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_desk && event->type() == QEvent::Paint) {
        m_desk->removeEventFilter(this);
        QTimer::singleShot(0, this, &Sheet::buildOn);
        return false;
    }
    return QScrollArea::eventFilter(object, event);
}

void Sheet::buildOn()
{
    if (m_nextSection == m_form->sections().size())
        return;
    addNextPart();
    QTimer::singleShot(0, this, &Sheet::buildOn);
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
    const QDate date = QDate::fromString(m_document.report().header().value(Field::SignedOn), Qt::ISODate);
    QStringList lines{m_document.report().signedBy()};
    if (date.isValid())
        lines += QLocale(QLocale::Chinese).toString(date, m_form->datePattern());
    setText(m_signature, lines.join(u'\n'));
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

NarrativeEdit *Sheet::currentNarrative() const
{
    auto *edit = qobject_cast<NarrativeEdit *>(window()->focusWidget());
    return edit && isAncestorOf(edit) ? edit : nullptr;
}

void Sheet::commitComposed()
{
    QWidget *editor = window()->focusWidget();
    if (auto *edit = qobject_cast<PlaceEdit *>(editor); edit && isAncestorOf(edit))
        edit->commitComposed();
    else if (NarrativeEdit *narrative = currentNarrative())
        narrative->commitComposed();
    else
        QGuiApplication::inputMethod()->commit();
}

std::optional<Sheet::Problem> Sheet::finishEditing()
{
    commitComposed();
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

} // namespace nianbao
