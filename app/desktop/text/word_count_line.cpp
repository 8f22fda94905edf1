#include "desktop/text/word_count_line.h"

#include "desktop/theme.h"
#include "model/word_count.h"

#include <QApplication>
#include <QEvent>

namespace nianbao {

namespace {

constexpr int pauseMs = 30;
constexpr int gap = 4;

} // namespace

WordCountLine::WordCountLine(ReportDocument &document, Sheet &sheet)
    : QLabel(&sheet), m_document(document), m_sheet(sheet)
{
    setObjectName(QStringLiteral("wordCount"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setForegroundRole(QPalette::PlaceholderText); // the sheet's secondary colour
    setTextFormat(Qt::PlainText);
    hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &WordCountLine::update);
    connect(&m_document, &ReportDocument::changed, this, [this] {
        if (m_edit)
            m_soon.start();
    });
    connect(qApp, &QApplication::focusChanged, &m_sheet, [this](QWidget *, QWidget *now) {
        if (now) // a window in front of ours is no other place in it
            follow();
    });
}

QString WordCountLine::wordsFor(const Report &report, const QString &section)
{
    WordCount all;
    for (const Section &one : report.form().sections())
        all += countWords(report.narrative(one.id));
    const QString whole = tr("all text %n word(s)", nullptr, all.all);
    if (section.isEmpty())
        return whole;
    const WordCount here = countWords(report.narrative(section));
    return tr("%n word(s), %1 without punctuation · %2", nullptr, here.all)
        .arg(here.withoutPunctuation)
        .arg(whole);
}

void WordCountLine::follow()
{
    NarrativeEdit *edit = m_sheet.currentNarrative();
    if (edit == m_edit)
        return;
    if (m_edit)
        m_edit->removeEventFilter(this);
    m_edit = edit;
    setVisible(edit);
    if (!edit)
        return;
    edit->installEventFilter(this);
    connect(edit, &QObject::destroyed, this, [this, edit] {
        if (m_edit == edit)
            m_edit = nullptr;
    });
    if (parentWidget() != edit->parentWidget())
        setParent(edit->parentWidget());
    show();
    update();
}

// In the free space between two parts of the sheet, so that nothing moves.
void WordCountLine::update()
{
    if (!m_edit)
        return;
    QFont small = QApplication::font();
    small.setPixelSize(std::max(9, m_edit->font().pixelSize() / 2));
    setFont(small);
    setAccessibleName(tr("Word count"));
    setText(wordsFor(m_document.report(), m_edit->objectName()));
    adjustSize();
    const QRect field = m_edit->geometry();
    move(field.left(), field.bottom() + gap);
    raise();
}

void WordCountLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_soon.start();
    QLabel::changeEvent(event);
}

bool WordCountLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        m_soon.start();
    return QLabel::eventFilter(watched, event);
}

} // namespace nianbao
