#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace nianbao {

// What is to be given a reason.
struct ReasonQuestion {
    QString title;
    QString about;    // what it is, in its own words
    QString prompt;   // what is asked
    QString verb;     // of the button that does it
    QString reason{}; // what was said once; chosen, so that one key replaces it
    QString label{};  // of what is written; "Reason" if empty
    bool mayBeEmpty = false;
    bool needsName = false;
    bool nameOnly = false; // there is nothing to be written but that
};

// Asks why something may be so, and who says it; closes with its verb only once there is a reason,
// unless that may be empty. The name
// is remembered.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const ReasonQuestion &question, QWidget *parent);

    QString reason() const; // trimmed
    QString by() const;
    void accept() override;

private:
    bool isComplete() const;

    ReasonQuestion m_question;
    QPlainTextEdit *m_reason;
    QLineEdit *m_by;
};

} // namespace nianbao
