#include "desktop/quiet_progress.h"

#include <algorithm>

namespace nianbao {

QuietProgress::QuietProgress(QWidget *parent, const QString &words, int pauseMs)
    : m_dialog(parent), m_words(words)
{
    m_dialog.setObjectName(QStringLiteral("progress"));
    m_dialog.setWindowModality(Qt::ApplicationModal);
    m_dialog.setWindowTitle(words);
    m_dialog.setCancelButtonText(tr("Stop"));
    m_dialog.setMinimumDuration(pauseMs);
    m_dialog.setAutoReset(false); // a stop on the last page counts, too
    m_dialog.setMinimumWidth(320);
}

bool QuietProgress::step(int done, int pages)
{
    m_dialog.setMaximum(pages);
    m_dialog.setLabelText(tr("%1: page %2 of %3", "what is done, such as printing")
                              .arg(m_words)
                              .arg(std::min(done + 1, pages))
                              .arg(pages));
    m_dialog.setValue(done);
    return !m_dialog.wasCanceled();
}

} // namespace nianbao
