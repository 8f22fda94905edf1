#include "desktop/panels/find_bar.h"

#include "desktop/commands/action_icons.h"
#include "desktop/sheet/sheet.h"
#include "desktop/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace nianbao {

namespace {

constexpr int pauseMs = 100; // the count may lag behind who edits; typing may not
constexpr int longestSelection = 40;

QString selectionOf(const QWidget *editor)
{
    QString text;
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        text = line->selectedText();
    else if (const auto *edit = qobject_cast<const QTextEdit *>(editor))
        text = edit->textCursor().selectedText();
    return text.size() <= longestSelection && !text.contains(QChar::ParagraphSeparator) ? text : QString();
}

} // namespace

FindBar::FindBar(ReportDocument &document, Sheet &sheet, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_sheet(sheet)
    , m_mark(sheet)
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_previous(addButton("findPrevious", QStringLiteral("go-up")))
    , m_next(addButton("findNext", QStringLiteral("go-down")))
    , m_count(new QLabel(this))
    , m_close(addButton("findClose", QStringLiteral("window-close")))
{
    setObjectName(QStringLiteral("findBar"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_label->setBuddy(m_field);
    m_field->setClearButtonEnabled(true);
    m_count->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_field, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count, 1);
    row->addWidget(m_close);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &FindBar::refresh);
    connect(&m_document, &ReportDocument::changed, this, [this] {
        if (isVisible())
            m_soon.start();
    });
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previous);
    connect(m_next, &QToolButton::clicked, this, &FindBar::next);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

QToolButton *FindBar::addButton(const char *name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(lineIcon(icon));
    button->setIconSize({20, 20});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in the field
    return button;
}

void FindBar::open()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && m_sheet.isAncestorOf(focus)) {
        m_before = focus;
        m_from = textAtCursor();
        if (const QString selected = selectionOf(focus); !selected.isEmpty() && isHidden())
            m_field->setText(selected);
    }
    QWidget::show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    if (m_current >= 0)
        enter();
    else if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_sheet.setFocus(Qt::OtherFocusReason);
}

void FindBar::search()
{
    m_hits = ReportSearch(m_document.report(), m_document.figures()).find(m_field->text());
    show(hitFrom(m_from), 0);
}

// The report is another one: the hits are, too, and the one at hand may be gone.
void FindBar::refresh()
{
    m_hits = ReportSearch(m_document.report(), m_document.figures()).find(m_field->text());
    m_current = std::min(m_current, int(m_hits.size()) - 1);
    tellCount();
}

int FindBar::hitFrom(int text) const
{
    for (int i = 0; i < m_hits.size(); ++i) {
        if (m_hits[i].text >= text)
            return i;
    }
    return m_hits.isEmpty() ? -1 : 0;
}

// Of the editor that has the cursor.
int FindBar::textAtCursor() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus ? ReportSearch(m_document.report(), m_document.figures()).textAt(focus->objectName()) : 0;
}

void FindBar::step(int direction)
{
    if (m_field->text().trimmed().isEmpty()) {
        open();
        return;
    }
    if (isHidden() && QApplication::focusWidget() != m_entered) { // on from where the cursor is now
        m_from = textAtCursor();
        m_current = -1;
    }
    refresh();
    const int count = int(m_hits.size());
    const int to = m_current < 0 ? hitFrom(m_from) : m_current + direction;
    const bool wrapped = count > 0 && (to < 0 || to >= count);
    show(count == 0 ? -1 : (to + count) % count, wrapped ? direction : 0);
    if (isHidden() && m_current >= 0)
        enter();
}

void FindBar::enter()
{
    m_mark.enter(m_hits[m_current]);
    m_entered = QApplication::focusWidget();
}

void FindBar::show(int hit, int wrapped)
{
    m_current = hit;
    m_wrapped = wrapped;
    if (hit < 0) {
        m_mark.clear();
    } else {
        m_mark.show(m_hits[hit]);
        m_from = m_hits[hit].text;
    }
    tellCount();
}

void FindBar::tellCount()
{
    QString words;
    if (m_field->text().trimmed().isEmpty())
        words = QString();
    else if (m_hits.isEmpty())
        words = tr("Nothing found");
    else if (m_wrapped > 0)
        words = tr("%1 of %2, from the top again").arg(m_current + 1).arg(m_hits.size());
    else if (m_wrapped < 0)
        words = tr("%1 of %2, from the end again").arg(m_current + 1).arg(m_hits.size());
    else
        words = tr("%1 of %2", "a hit; of how many").arg(m_current + 1).arg(m_hits.size());
    m_count->setText(words);
    m_field->setAccessibleDescription(words); // a screen reader stays in the field
    for (QToolButton *button : {m_previous, m_next})
        button->setEnabled(!m_hits.isEmpty());
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QToolButton *>(focusWidget()))
            button->click();
        else
            step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && isVisible() && m_current >= 0)
        m_mark.show(m_hits[m_current]);
    QWidget::changeEvent(event);
}

void FindBar::hideEvent(QHideEvent *event)
{
    m_mark.clear();
    QWidget::hideEvent(event);
}

void FindBar::retranslate()
{
    m_label->setText(tr("Find:"));
    m_field->setAccessibleName(tr("Find in the report"));
    m_field->setPlaceholderText(tr("Labels, figures and texts"));
    const struct {
        QToolButton *button;
        QString name;
        QString keys;
    } all[] = {
        {m_previous, tr("Previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3).toString(QKeySequence::NativeText)},
        {m_next, tr("Next"), QKeySequence(Qt::Key_F3).toString(QKeySequence::NativeText)},
        {m_close, tr("Close"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)}};
    for (const auto &[button, name, keys] : all) {
        button->setAccessibleName(name);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys));
    }
    tellCount();
}

void FindBar::paintEvent(QPaintEvent *)
{
    QColor edge = themeFor(palette()).secondary;
    edge.setAlphaF(0.4F);
    QPainter(this).fillRect(0, 0, width(), 1, edge);
}

} // namespace nianbao
