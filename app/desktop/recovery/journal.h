#pragma once

#include "desktop/report_document.h"
#include "storage/session.h"

#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace nianbao {

// Keeps what isn't in the report's file, so that a crash or a power cut costs no more than two seconds of
// typing. It is written beside the work, never in its way, and gone once the report is saved or closed.
class Journal : public QObject
{
    Q_OBJECT

public:
    // `pending` gives what is being typed and isn't in the report yet.
    Journal(ReportDocument &document, const std::function<QList<PendingText>()> &pending, QObject *parent);
    ~Journal() override;

    // Now, and done when this returns; whether it could be.
    Done keepNow();
    // Nothing is to be kept any more: the window closes in good order.
    void end();

signals:
    // Since when it can't keep anything, and why; empty once it can again.
    void problemChanged(const QString &problem);

private:
    // How often it looks; what is altered right after is written within twice that.
    static constexpr int interval = 900; // milliseconds

    std::optional<JournalEntry> entryNow() const;
    void look();
    void finish(const Done &kept);

    ReportDocument &m_document;
    std::function<QList<PendingText>()> m_pending;
    QTimer m_timer{this}; // a child, whose interval tests shorten
    QThreadPool m_writer; // one thread: what is newer is written later
    Session m_session;    // the writer's while it writes
    QList<PendingText> m_keptPending;
    QString m_problem;
    bool m_isAltered = false;
    bool m_isWriting = false;
    bool m_isKept = false;
};

} // namespace nianbao
