#pragma once

#include <QCoreApplication>
#include <QProgressDialog>

namespace nianbao {

// How far a work of pages has come, with a way to stop it. It shows only where that takes longer than a
// moment.
class QuietProgress
{
    Q_DECLARE_TR_FUNCTIONS(nianbao::QuietProgress)

public:
    static constexpr int usualPauseMs = 500;

    // `words` say what is done, above “page 3 of 300”. All windows wait meanwhile: none can take away what is
    // worked on.
    QuietProgress(QWidget *parent, const QString &words, int pauseMs = usualPauseMs);

    // As Progress: so many pages are done, of so many. False if somebody wants it to stop.
    bool step(int done, int pages);
    // What comes now isn't part of it.
    void close() { m_dialog.reset(); }

private:
    QProgressDialog m_dialog;
    QString m_words;
};

} // namespace nianbao
