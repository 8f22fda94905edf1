#pragma once

#include "checks/finding.h"
#include "desktop/report_document.h"

#include <functional>
#include <optional>

namespace nianbao {

class Sheet;
struct ReasonQuestion;

// What can be said of a report on its way, each a step of the undo history: comments and their answers, done
// and reopened, and ticks on what was checked. Leads from one comment to the next.
class CommentCommands : public QObject
{
    Q_OBJECT

public:
    CommentCommands(ReportDocument &document, Sheet &sheet);

    // On what the editor's cursor is at; a null editor: on the report as a whole.
    void comment(const QWidget *editor);
    void answer(const QString &thread, const QString &text);
    void setDone(const QString &thread, bool done);
    // Takes the tick away where one is.
    void tick(const std::optional<Place> &place);
    // Of several places at once: a row that was read.
    void setTicked(const QStringList &places, bool ticked);
    // To the next open one after `from`, or the one before it.
    void goOn(const std::optional<Place> &from, bool backwards);
    void goTo(const Comment &comment);

signals:
    void said(const QString &message);
    void reached(const QString &comment);

private:
    // Asks for a name once, where nobody gave one.
    void withName(const std::function<void(const QString &by)> &act);
    void ask(const ReasonQuestion &question,
             const std::function<void(const QString &text, const QString &by)> &act);
    void apply(const Review &review, const QString &message);
    bool isUnsavable();

    ReportDocument &m_document;
    Sheet &m_sheet;
    QString m_reached; // the comment that was gone to last
};

} // namespace nianbao
