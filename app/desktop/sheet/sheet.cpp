#include "desktop/sheet/sheet.h"

#include "desktop/table/cell_tips.h"
#include "desktop/table/frozen_head.h"
#include "desktop/theme.h"
#include "publish/line_breaking.h"

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

// What is built before the window is shown; the rest of the form is below its lower edge.
constexpr int firstSections = 1;
constexpr int aboveTitle = 72; // at 100 %, like the others here
constexpr int aboveSignature = 21;
constexpr int belowSignature = 96;
constexpr int betweenParts = 16;
constexpr int leastMargin = 24; // at any zoom

// As on paper: no line of a centred title has a character of its own. Any size would do, as only
// proportions count.
QString evenLines(const QString &title, const QLabel &label)
{
    constexpr double anySize = 100;
    const QFontMetricsF metrics(label.font());
    const Measure measure = [&metrics](const QString &text, FontRole, double) {
        return metrics.horizontalAdvance(text);
    };
    TextWidths widths(measure);
    QStringList lines;
    for (const BrokenLine &line : breakEvenly(title, widths, FontRole::Title, anySize, label.maximumWidth()))
        lines += line.text;
    return lines.join(u'\n');
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
    column->setSpacing(betweenParts);
    m_header = new HeaderForm(m_document, m_desk);
    connect(m_header, &HeaderForm::said, this, &Sheet::said);
    m_parts += {headerPart(), m_header};
    column->addWidget(m_header, 0, Qt::AlignHCenter);
    column->addWidget(m_page, 0, Qt::AlignHCenter);
    column->addStretch();
    m_column = new QVBoxLayout(m_page);
    m_column->setSizeConstraint(QLayout::SetFixedSize); // its parts are as high as they need to be

    setMeasures();
    addLabel(m_title, &SheetMeasures::titleFont, Qt::AlignCenter);
    while (m_nextSection < firstSections)
        addNextPart();
    setWidget(m_desk);
    m_desk->installEventFilter(this);
    m_desk->setBackgroundRole(QPalette::Window);
    refresh();

    connect(&m_document, &ReportDocument::changed, this, &Sheet::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!isComplete())
            completeParts(); // who scrolls fast is not to see where the form ends so far
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

void Sheet::addLabel(QLabel *&label, PaperFont face, Qt::Alignment alignment)
{
    label = new QLabel(m_page);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(alignment);
    label->setWordWrap(true);
    m_labels += {label, face};
    setMeasuresOf(*label, face);
    add(label);
}

void Sheet::setMeasuresOf(QLabel &label, PaperFont face)
{
    label.setFont((m_measures.*face)());
    label.setIndent(2 * m_measures.bodyCharacter()); // of what isn't centred
    label.setFixedWidth(m_measures.textWidth());
    fitHeight(label);
}

void Sheet::fitHeight(QLabel &label)
{
    label.setMinimumHeight(0); // it would be counted in
    const int height = label.text().isEmpty() ? 0 : label.heightForWidth(m_measures.textWidth());
    label.setFixedHeight(std::max(0, height));
}

// In a narrow window the page's margins give way before one has to scroll sideways for the text.
void Sheet::fitMargins()
{
    const int text = m_measures.textWidth();
    const int page =
        std::clamp(viewport()->width() - 2 * aroundParts, text + 2 * leastMargin, m_measures.pageWidth());
    const int left = (page - text) * m_measures.leftMargin() / (m_measures.pageWidth() - text);
    m_column->setContentsMargins(left, m_measures.scaled(aboveTitle), page - text - left,
                                 m_measures.scaled(belowSignature));
    m_header->setFixedWidth(page);
}

void Sheet::setMeasures()
{
    fitMargins();
    m_column->setSpacing(m_measures.scaled(betweenParts));
    for (const auto &[space, pixels] : std::as_const(m_spaces))
        space->changeSize(0, m_measures.scaled(pixels), QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_header->setMeasures(m_measures);
    for (const auto &[label, face] : std::as_const(m_labels))
        setMeasuresOf(*label, face);
    for (FormTable *table : std::as_const(m_tables))
        table->setMeasures(m_measures);
    for (NarrativeEdit *edit : std::as_const(m_narratives)) {
        edit->setFixedWidth(m_measures.textWidth());
        edit->setTextFont(m_measures.bodyFont());
    }
    if (m_title)
        refreshTitle();
    m_column->invalidate();
}

void Sheet::addSpace(int pixels)
{
    auto *space = new QSpacerItem(0, m_measures.scaled(pixels), QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_spaces += {space, pixels};
    m_column->addItem(space);
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
    fitHeight(*label);
}

void Sheet::addSection(int index)
{
    const Section &section = m_form->sections()[index];
    QWidget *begin = m_title;
    if (!section.heading.isEmpty()) {
        addSpace(betweenParts);
        QLabel *heading = nullptr;
        addLabel(heading, &SheetMeasures::headingFont, Qt::AlignLeft);
        setText(heading, section.heading);
        heading->setToolTip(CellTips::tipOf(section));
        begin = heading;
    }
    m_parts += {section.id, begin};
    if (section.isNarrative()) {
        auto *edit =
            new NarrativeEdit(section.id, section.heading, m_document, m_measures.bodyFont(), m_page);
        edit->setFixedWidth(m_measures.textWidth());
        edit->setAccessibleDescription(section.meaning.text);
        edit->setReadOnly(m_document.isReadOnly());
        connect(edit, &NarrativeEdit::caretMoved, this, &Sheet::showCaret);
        connect(edit, &NarrativeEdit::entered, this, [this] { emit said(QString()); });
        connect(edit, &NarrativeEdit::said, this, &Sheet::said);
        m_narratives += edit;
        nameNarrative(edit);
        add(edit);
        return;
    }
    auto *table = new FormTable(m_form->tables()[section.table], m_document, m_measures, m_page);
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
    // The corner last: it lies on the others.
    for (const auto part : {FrozenHead::Part::Columns, FrozenHead::Part::Rows, FrozenHead::Part::Corner})
        new FrozenHead(part, *table, *this);
}

void Sheet::addNextPart()
{
    addSection(m_nextSection++);
    emit partAdded();
    if (!isComplete())
        return;
    addSpace(aboveSignature);
    addLabel(m_signature, &SheetMeasures::bodyFont, Qt::AlignRight);
    refreshSignature();
}

void Sheet::completeParts()
{
    while (!isComplete())
        addNextPart();
    layOutNow();
}

// Not when the events get to it: who asks wants to scroll there.
void Sheet::layOutNow()
{
    m_header->layout()->activate();
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

void Sheet::buildIntoSight()
{
    const auto built = [this] { return m_header->sizeHint().height() + m_column->totalSizeHint().height(); };
    while (!isComplete() && built() < viewport()->height())
        addNextPart();
}

void Sheet::buildOn()
{
    if (isComplete())
        return;
    addNextPart();
    QTimer::singleShot(0, this, &Sheet::buildOn);
}

// Not at once: a report that is about to be loaded may fill the window with what is there.
void Sheet::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    QMetaObject::invokeMethod(this, &Sheet::buildIntoSight, Qt::QueuedConnection);
}

void Sheet::resizeEvent(QResizeEvent *event)
{
    fitMargins();
    QScrollArea::resizeEvent(event);
    QMetaObject::invokeMethod(this, &Sheet::buildIntoSight, Qt::QueuedConnection);
}

void Sheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    else if (event->type() == QEvent::FontChange && m_header)
        m_header->setMeasures(m_measures); // the rest is in the faces of paper
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

// The form itself speaks one language; only what the program adds to it changes.
void Sheet::retranslate()
{
    refreshTitle();
    for (NarrativeEdit *edit : std::as_const(m_narratives))
        nameNarrative(edit);
}

void Sheet::nameNarrative(NarrativeEdit *edit)
{
    const QString &heading = m_form->sections()[m_form->sectionAt(edit->objectName())].heading;
    edit->setAccessibleName(heading.isEmpty() ? tr("Lead") : heading);
    const QString indent(2, QChar(0x3000)); // as what is written there will be
    edit->setPlaceholderText(indent
                             + (heading.isEmpty()
                                    ? tr("Legal basis, period, and where to ask about this report")
                                    : tr("Write this section here, a paragraph a line")));
}

void Sheet::applyTheme()
{
    const Theme &theme = themeFor(QApplication::palette());
    QPalette desk = sheetPalette(theme);
    m_page->setPalette(desk);
    desk.setColor(QPalette::Window, theme.desk);
    m_desk->setPalette(desk);
}

void Sheet::refreshTitle()
{
    const QString title = m_document.report().title();
    setText(m_title, title.isEmpty() ? tr("Annual report") : evenLines(title, *m_title));
    m_title->setForegroundRole(title.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
}

void Sheet::refresh()
{
    refreshTitle();
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

QList<PendingText> Sheet::pending() const
{
    QList<PendingText> pending;
    const auto add = [&pending](const QWidget *edit, const QString &text) {
        if (!text.isEmpty())
            pending += PendingText{edit->accessibleName(), text};
    };
    for (const NarrativeEdit *edit : m_narratives)
        add(edit, edit->composed());
    for (const PlaceEdit *edit : placeEdits())
        add(edit, edit->untaken());
    return pending;
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
