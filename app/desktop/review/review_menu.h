#pragma once

#include "desktop/commands/menu_texts.h"
#include "desktop/report_document.h"

#include <functional>

namespace nianbao {

class CommentCommands;
class CommentsPanel;
class FilingCommands;
class ReadingWindow;
class StageCommands;

// The menu of a report's way through the house: what its stage allows can be chosen, the rest is grey.
class ReviewMenu : public QMenu
{
    Q_OBJECT

public:
    ReviewMenu(const ReportDocument &document, StageCommands &stages, QWidget *window);

    // Those of comments; `editor` is where the cursor is in the form, or was last.
    void addComments(CommentCommands &commands, CommentsPanel &panel,
                     const std::function<const QWidget *()> &editor);

    // What follows the signature.
    void addFiling(FilingCommands &commands);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addStage(const char *name, const char *text, const QKeySequence &keys, const QList<Stage> &from,
                  Stage to);
    void refresh();
    void retranslate();

    struct Way {
        QAction *action;
        QList<Stage> from;
    };
    const ReportDocument &m_document;
    StageCommands &m_stages;
    MenuTexts *m_texts;
    QList<Way> m_ways;
    QWidget *m_window;
    ReadingWindow *m_reading = nullptr; // once it was wanted
};

} // namespace nianbao
