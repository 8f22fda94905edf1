#include "desktop/findings/reason_dialog.h"

#include "desktop/own_name.h"
#include "model/review.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int reasonLines = 3;
constexpr int mostAbout = 300; // characters: a finding may quote a whole paragraph

} // namespace

ReasonDialog::ReasonDialog(const ReasonQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_reason(new QPlainTextEdit(question.reason, this))
    , m_by(new QLineEdit(this))
{
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowTitle(question.title);
    setMinimumWidth(440);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    const auto addLabel = [this, column](const QString &text, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setBuddy(buddy);
        if (!buddy)
            label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
        return label;
    };
    const QString about =
        question.about.size() > mostAbout ? question.about.left(mostAbout) + u'…' : question.about;
    addLabel(about, nullptr);
    column->addSpacing(8);
    m_reason->setObjectName(QStringLiteral("reason"));
    const QString name = question.label.isEmpty() ? tr("&Reason") : question.label;
    m_reason->setAccessibleName(QString(name).remove(u'&'));
    m_reason->setAccessibleDescription(question.prompt);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * reasonLines + 16);
    m_reason->selectAll();
    QLabel *above = addLabel(name, m_reason);
    column->addWidget(m_reason);
    above->setVisible(!question.nameOnly);
    m_reason->setVisible(!question.nameOnly);
    QLabel *prompt = addLabel(question.prompt, nullptr);
    prompt->setForegroundRole(QPalette::PlaceholderText);
    m_by->setObjectName(QStringLiteral("by"));
    m_by->setMaxLength(Comment::longestName);
    m_by->setText(ownName());
    m_by->setAccessibleName(tr("Your name"));
    addLabel(tr("Your &name"), m_by);
    column->addWidget(m_by);
    column->addSpacing(8);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *agree = buttons->addButton(question.verb, QDialogButtonBox::AcceptRole);
    agree->setObjectName(QStringLiteral("agree"));
    agree->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    QLabel *tooLong = addLabel({}, nullptr);
    tooLong->setObjectName(QStringLiteral("tooLong"));
    tooLong->hide();
    column->insertWidget(column->indexOf(prompt), tooLong); // where it was written
    const auto mayAgree = [this, agree, tooLong] {
        agree->setEnabled(isComplete());
        const qsizetype over = reason().size() - Comment::longest;
        tooLong->setText(tr("%n character(s) too many: it is to be read, not filed.", nullptr, int(over)));
        tooLong->setVisible(over > 0);
    };
    mayAgree();
    connect(m_reason, &QPlainTextEdit::textChanged, this, mayAgree);
    connect(m_by, &QLineEdit::textChanged, this, mayAgree);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReasonDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (question.nameOnly ? static_cast<QWidget *>(m_by) : m_reason)->setFocus();
}

bool ReasonDialog::isComplete() const
{
    return (m_question.mayBeEmpty || m_question.nameOnly || !reason().isEmpty())
           && reason().size() <= Comment::longest && (!m_question.needsName || !by().isEmpty());
}

QString ReasonDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

QString ReasonDialog::by() const
{
    return m_by->text().trimmed();
}

void ReasonDialog::accept()
{
    if (!isComplete())
        return;
    setOwnName(by());
    QDialog::accept();
}

} // namespace nianbao
