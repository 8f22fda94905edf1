#include "desktop/breakdown/breakdown_dialog.h"

#include "desktop/breakdown/breakdown_words.h"
#include "desktop/dialogs.h"
#include "desktop/theme.h"
#include "model/breakdown_wording.h"
#include "ui_breakdown.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QInputMethod>
#include <QPushButton>
#include <QSignalBlocker>

namespace nianbao {

BreakdownDialog::BreakdownDialog(const Breakdown &breakdown, const Report &report,
                                 const QStringList &takenPartIds, QWidget *parent)
    : QDialog(parent)
    , m_draft(breakdown, report, takenPartIds)
    , m_ui(std::make_unique<Ui::BreakdownDialog>())
    , m_hasOwnWords(breakdown.phrasing.isEmpty())
{
    m_ui->setupUi(this);
    m_ui->parts->setDraft(m_draft);
    for (const BreakdownUnit &unit : BreakdownWording::shipped().units)
        m_ui->unit->addItem(unit.name);
    fillChoices();
    fill();
    colour();
    connectAll();
    updateAll();
    // Where the work is: what is missing yet, or the counts.
    if (breakdown.subject.isEmpty())
        m_ui->subject->setFocus();
    else
        m_ui->parts->setFocus(Qt::TabFocusReason);
}

// A cell that is open is read out once more when it loses the focus: as long as the draft is there.
BreakdownDialog::~BreakdownDialog()
{
    m_ui->parts->disconnect(this);
    delete m_ui->parts;
}

void BreakdownDialog::fill()
{
    const Breakdown &breakdown = m_draft.breakdown();
    m_ui->subject->setText(breakdown.subject);
    m_ui->unit->setCurrentText(breakdown.unit);
    m_ui->title->setText(breakdown.title);
    m_ui->isSome->setChecked(m_draft.whole().has_value());
    m_ui->whole->setText(m_draft.whole().value_or(QString()));
    const bool isHalfUp = breakdown.rounding == Rounding::HalfUp;
    (isHalfUp ? m_ui->halfUp : m_ui->largestRemainder)->setChecked(true);
    m_ui->decimals->setValue(breakdown.decimals);
    m_ui->showsSentence->setChecked(breakdown.showsSentence);
    m_ui->phrasing->setCurrentIndex(m_ui->phrasing->findData(breakdown.phrasing));
    m_ui->showsTable->setChecked(breakdown.showsTable);
    m_ui->showsLastYear->setChecked(breakdown.showsLastYear);
    m_ui->showsChart->setChecked(breakdown.chart.has_value());
    m_ui->chart->setCurrentIndex(m_ui->chart->findData(int(breakdown.chart.value_or(ChartKind::Bar))));
}

void BreakdownDialog::fillChoices()
{
    const auto fillCombo = [](QComboBox *combo, const QList<std::pair<QString, QVariant>> &items) {
        const QSignalBlocker blocker(combo);
        const QVariant chosen = combo->currentData();
        combo->clear();
        for (const auto &[name, id] : items)
            combo->addItem(name, id);
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    };
    QList<std::pair<QString, QVariant>> phrasings;
    for (const BreakdownPhrasing &phrasing : BreakdownWording::shipped().phrasings)
        phrasings += {phrasing.name, phrasing.id};
    if (m_hasOwnWords)
        phrasings += {tr("in words of its own, edited in the text"), QString()};
    fillCombo(m_ui->phrasing, phrasings);
    fillCombo(m_ui->chart, {{tr("bars"), int(ChartKind::Bar)},
                            {tr("pie"), int(ChartKind::Pie)},
                            {tr("ring"), int(ChartKind::Ring)}});
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void BreakdownDialog::connectAll()
{
    for (QLineEdit *line : {m_ui->subject, m_ui->title})
        connect(line, &QLineEdit::textEdited, this, &BreakdownDialog::takeSettings);
    for (QAbstractButton *button : QList<QAbstractButton *>{
             m_ui->halfUp, m_ui->showsSentence, m_ui->showsTable, m_ui->showsLastYear, m_ui->showsChart})
        connect(button, &QAbstractButton::toggled, this, &BreakdownDialog::takeSettings);
    connect(m_ui->unit, &QComboBox::currentTextChanged, this, &BreakdownDialog::takeSettings);
    for (QComboBox *combo : {m_ui->phrasing, m_ui->chart})
        connect(combo, &QComboBox::currentIndexChanged, this, &BreakdownDialog::takeSettings);
    connect(m_ui->decimals, &QSpinBox::valueChanged, this, &BreakdownDialog::takeSettings);
    connect(m_ui->isSome, &QCheckBox::toggled, this, &BreakdownDialog::takeWhole);
    connect(m_ui->isSome, &QCheckBox::clicked, this, [this](bool is) {
        if (is)
            m_ui->whole->setFocus();
    });
    connect(m_ui->whole, &QLineEdit::textEdited, this, &BreakdownDialog::takeWhole);

    PartsTable *parts = m_ui->parts;
    connect(m_ui->addRow, &QPushButton::clicked, parts, &PartsTable::addRow);
    connect(m_ui->removeRow, &QPushButton::clicked, parts, &PartsTable::removeRow);
    connect(m_ui->moveUp, &QPushButton::clicked, parts, [parts] { parts->moveRow(-1); });
    connect(m_ui->moveDown, &QPushButton::clicked, parts, [parts] { parts->moveRow(1); });
    connect(m_ui->sort, &QPushButton::clicked, parts, &PartsTable::sortByCount);
    connect(parts, &PartsTable::altered, this, &BreakdownDialog::updateAll);
    connect(parts, &PartsTable::said, this, [this](const QString &words) { say(words, false); });
    connect(parts, &PartsTable::refused, this, [this](const QString &words) { say(words, true); });
}

void BreakdownDialog::colour()
{
    for (QLabel *remark : {m_ui->halfUpRemark, m_ui->largestRemainderRemark})
        remark->setForegroundRole(QPalette::PlaceholderText);
}

void BreakdownDialog::takeSettings()
{
    Breakdown settings = m_draft.breakdown();
    settings.subject = m_ui->subject->text();
    settings.unit = m_ui->unit->currentText();
    settings.title = m_ui->title->text();
    settings.rounding = m_ui->halfUp->isChecked() ? Rounding::HalfUp : Rounding::LargestRemainder;
    settings.decimals = m_ui->decimals->value();
    settings.showsSentence = m_ui->showsSentence->isChecked();
    settings.phrasing = m_ui->phrasing->currentData().toString();
    settings.showsTable = m_ui->showsTable->isChecked();
    settings.showsLastYear = m_ui->showsLastYear->isChecked();
    settings.chart.reset();
    if (m_ui->showsChart->isChecked())
        settings.chart = ChartKind(m_ui->chart->currentData().toInt());
    m_draft.setSettings(settings);
    m_ui->parts->refresh();
    updateAll();
}

void BreakdownDialog::takeWhole()
{
    m_draft.setWhole(m_ui->isSome->isChecked() ? std::optional(m_ui->whole->text()) : std::nullopt);
    m_ui->parts->refresh();
    updateAll();
}

void BreakdownDialog::updateAll()
{
    updateSums();
    updateChoices();
    m_ui->preview->setDraft(m_draft);
    const QString problem = m_draft.problem();
    say(problem, m_draft.isFaulty());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

void BreakdownDialog::updateSums()
{
    m_ui->sums->setText(BreakdownWords::sums(m_draft));
    m_ui->rest->setText(BreakdownWords::rest(m_draft));
    const QString fault = m_draft.wholeFault();
    QPalette colours = palette();
    if (!fault.isEmpty())
        colours.setColor(QPalette::Base, themeFor(colours).errorGround);
    m_ui->whole->setPalette(colours);
    m_ui->whole->setToolTip(fault);
    m_ui->whole->setAccessibleDescription(fault);
}

void BreakdownDialog::updateChoices()
{
    m_ui->whole->setEnabled(m_ui->isSome->isChecked());
    m_ui->phrasing->setEnabled(m_ui->showsSentence->isChecked());
    m_ui->chart->setEnabled(m_ui->showsChart->isChecked());
    const bool hasLastYear = m_draft.hasLastYear();
    m_ui->showsLastYear->setEnabled(m_ui->showsTable->isChecked()
                                    && (hasLastYear || m_ui->showsLastYear->isChecked()));
    m_ui->showsLastYear->setToolTip(
        hasLastYear ? QString() : tr("Last year's report isn't known, or has no breakdown of this title."));
}

void BreakdownDialog::say(const QString &words, bool isError)
{
    const bool isNew = words != m_ui->problem->text() && !words.isEmpty();
    const Theme &theme = themeFor(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isError ? theme.error : theme.ink);
    m_ui->problem->setPalette(colours);
    m_ui->problem->setText(words);
    if (!isNew)
        return;
    QAccessibleEvent alert(m_ui->problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void BreakdownDialog::accept()
{
    QGuiApplication::inputMethod()->commit();
    if (m_draft.problem().isEmpty())
        QDialog::accept();
}

void BreakdownDialog::reject()
{
    QGuiApplication::inputMethod()->commit();
    const Question question{tr("Breakdown"), tr("This breakdown was changed."),
                            tr("Without “OK” it stays as it was before."), tr("&Discard")};
    if (!m_draft.isChanged() || WindowDialogs().confirm(this, question))
        QDialog::reject();
}

void BreakdownDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillChoices();
        takeSettings();
    } else if (event->type() == QEvent::PaletteChange && m_ui->buttons) {
        updateAll();
    }
}

} // namespace nianbao
