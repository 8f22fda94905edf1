#include "desktop/review/review_menu.h"

#include "desktop/review/comment_commands.h"
#include "desktop/review/comments_panel.h"
#include "desktop/review/filing_commands.h"
#include "desktop/review/reading_window.h"
#include "desktop/review/stage_commands.h"
#include "desktop/sheet/place_navigation.h"

#include <QAction>

namespace nianbao {

namespace {

// What is done once or twice a year has keys that nobody presses by chance.
QKeySequence rare(Qt::Key key)
{
    return QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | key);
}

} // namespace

ReviewMenu::ReviewMenu(const ReportDocument &document, StageCommands &stages, QWidget *window)
    : QMenu(window)
    , m_document(document)
    , m_stages(stages)
    , m_texts(new MenuTexts(*this, staticMetaObject.className()))
    , m_window(window)
{
    setObjectName(QStringLiteral("menuReview"));
    addStage("actionSubmit", QT_TR_NOOP("&Submit for Review…"), rare(Qt::Key_S),
             {Stage::Draft, Stage::Returned}, Stage::Submitted);
    addStage("actionReturn", QT_TR_NOOP("&Return for Correction…"), rare(Qt::Key_R), {Stage::Submitted},
             Stage::Returned);
    addStage("actionApprove", QT_TR_NOOP("&Approve…"), rare(Qt::Key_A), {Stage::Submitted}, Stage::Approved);
    addStage("actionPublished", QT_TR_NOOP("Mark as &Published…"), rare(Qt::Key_P), {Stage::Approved},
             Stage::Published);
    addSeparator();
    addStage("actionTakeBack", QT_TR_NOOP("&Take Back…"), rare(Qt::Key_T), {Stage::Submitted}, Stage::Draft);
    addStage("actionReopen", QT_TR_NOOP("Re&open…"), rare(Qt::Key_O), {Stage::Approved}, Stage::Draft);
    addStage("actionCorrect", QT_TR_NOOP("&Begin a Correction…"), rare(Qt::Key_B), {Stage::Published},
             Stage::Draft);
    addSeparator();
    QAction *way = m_texts->add("actionWay", QT_TR_NOOP("The Report's &Way"), rare(Qt::Key_W));
    connect(way, &QAction::triggered, &m_stages, &StageCommands::tellWay);
    QAction *strip = m_texts->add("actionSaveWithoutReview", QT_TR_NOOP("Save a Copy with&out the Review…"),
                                  rare(Qt::Key_N));
    connect(strip, &QAction::triggered, &m_stages, &StageCommands::saveWithoutReview);
    connect(&m_document, &ReportDocument::stageChanged, this, &ReviewMenu::refresh);
    retranslate();
    refresh();
}

void ReviewMenu::addStage(const char *name, const char *text, const QKeySequence &keys,
                          const QList<Stage> &from, Stage to)
{
    QAction *action = m_texts->add(name, text, keys);
    connect(action, &QAction::triggered, &m_stages, [this, to] { m_stages.moveOn(to); });
    m_ways += Way{action, from};
}

void ReviewMenu::addComments(CommentCommands &commands, CommentsPanel &panel,
                             const std::function<const QWidget *()> &editor)
{
    addSeparator();
    const auto add = [this, &commands](const char *name, const char *text, const QKeySequence &keys,
                                       const std::function<void()> &act) {
        connect(m_texts->add(name, text, keys), &QAction::triggered, &commands, act);
    };
    const auto here = [editor] { return placeAt(editor()); };
    add("actionComment", QT_TR_NOOP("&Comment Here…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M),
        [&commands, editor] { commands.comment(editor()); });
    add("actionCommentAll", QT_TR_NOOP("Comment on the W&hole Report…"), rare(Qt::Key_M),
        [&commands] { commands.comment(nullptr); });
    add("actionNextComment", QT_TR_NOOP("&Next Comment"), QKeySequence(Qt::ALT | Qt::Key_F8),
        [&commands, here] { commands.goOn(here(), false); });
    add("actionPreviousComment", QT_TR_NOOP("Pr&evious Comment"),
        QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_F8), [&commands, here] { commands.goOn(here(), true); });
    addAction(panel.action());
    add("actionTick", QT_TR_NOOP("Chec&ked, Correct"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Y),
        [&commands, here] { commands.tick(here()); });
    add("actionReading", QT_TR_NOOP("Check Table Three by Rea&ding…"), rare(Qt::Key_L), [this, &commands] {
        if (!m_reading) {
            m_reading = new ReadingWindow(m_document, m_window);
            connect(m_reading, &ReadingWindow::rowTicked, &commands, &CommentCommands::setTicked);
        }
        m_reading->openAgain();
    });
    connect(&panel, &CommentsPanel::commentWanted, &commands,
            [&commands, editor] { commands.comment(editor()); });
    connect(&panel, &CommentsPanel::chosen, &commands, &CommentCommands::goTo);
    connect(&panel, &CommentsPanel::answered, &commands, &CommentCommands::answer);
    connect(&panel, &CommentsPanel::doneChanged, &commands, &CommentCommands::setDone);
    connect(&commands, &CommentCommands::reached, &panel, &CommentsPanel::setCurrent);
}

void ReviewMenu::addFiling(FilingCommands &commands)
{
    addSeparator();
    using Act = void (FilingCommands::*)();
    const auto add = [&](const char *name, const char *text, Qt::Key key, Act act) {
        connect(m_texts->add(name, text, rare(key)), &QAction::triggered, &commands, act);
    };
    add("actionPackage", QT_TR_NOOP("&Make the Package to Hand In…"), Qt::Key_K,
        &FilingCommands::makePackage);
    add("actionFiling", QT_TR_NOOP("Record the &Filing…"), Qt::Key_F, &FilingCommands::recordFiling);
    add("actionAttachSigned", QT_TR_NOOP("Attach the Si&gned Copy…"), Qt::Key_G,
        &FilingCommands::attachSignedCopy);
    add("actionShowSigned", QT_TR_NOOP("Show the Signed Cop&y"), Qt::Key_Y, &FilingCommands::showSignedCopy);
}

void ReviewMenu::refresh()
{
    for (const Way &way : std::as_const(m_ways))
        way.action->setEnabled(way.from.contains(m_document.report().stage()));
}

void ReviewMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

void ReviewMenu::retranslate()
{
    setTitle(tr("Rev&iew"));
}

} // namespace nianbao
