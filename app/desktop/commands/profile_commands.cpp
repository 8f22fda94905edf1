#include "desktop/commands/profile_commands.h"

#include "desktop/commands/new_report.h"
#include "desktop/panels/organ_profile_dialog.h"
#include "desktop/sheet/deadline_line.h"
#include "desktop/sheet/lead_offer.h"
#include "desktop/sheet/sheet.h"
#include "model/lead_wording.h"
#include "storage/profile_file.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

namespace nianbao {

namespace {

const QString lead = QStringLiteral("lead");

} // namespace

ProfileCommands::ProfileCommands(QMenu &menu, ReportDocument &document, Sheet &sheet, Dialogs &dialogs)
    : QObject(&sheet), m_document(document), m_sheet(sheet), m_dialogs(dialogs)
{
    menu.addSeparator();
    m_lead = menu.addAction(QString(), this, &ProfileCommands::writeLead);
    m_lead->setObjectName(QStringLiteral("actionWriteLead"));
    m_lead->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_profile = menu.addAction(QString(), this, &ProfileCommands::editProfile);
    m_profile->setObjectName(QStringLiteral("actionOrganProfile"));
    m_profile->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    retranslate();

    if (auto *line = sheet.findChild<DeadlineLine *>())
        connect(line, &DeadlineLine::profileWanted, this, &ProfileCommands::editProfile);
    if (auto *edit = sheet.findChild<NarrativeEdit *>(lead)) {
        auto *offer = new LeadOffer(*edit, document);
        connect(offer, &QPushButton::clicked, this, &ProfileCommands::writeLead);
    }
}

bool ProfileCommands::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::event(event);
}

void ProfileCommands::retranslate()
{
    m_lead->setText(tr("&Write the Lead"));
    m_profile->setText(tr("&Organ Profile…"));
}

// Asked by each command: a file of a newer version can only be looked at.
bool ProfileCommands::isLocked()
{
    if (m_document.isReadOnly())
        emit said(m_document.readOnlyBecause());
    return m_document.isReadOnly();
}

void ProfileCommands::editProfile()
{
    if (isLocked())
        return;
    m_sheet.finishEditing();
    const Report &report = m_document.report();
    OrganProfile profile = report.profile();
    if (profile.isEmpty()) {
        if (const Result<OrganProfile> kept = readProfile(profilePath()))
            profile = *kept; // one that can't be read is told of where a report begins
    }
    if (profile.value(ProfileItem::FullName).isEmpty())
        profile.setValue(ProfileItem::FullName, report.header().value(Field::Organ));
    auto *dialog = new OrganProfileDialog(profile, m_sheet.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(*dialog); });
    dialog->open();
}

void ProfileCommands::take(const OrganProfileDialog &dialog)
{
    const Report &report = m_document.report();
    const OrganProfile &profile = dialog.profile();
    const bool hadUsualLead = hasUsualLead(report);
    Change change{{SetProfile{profile}}};
    // An organ that was left as the profile has it goes on following it.
    const QString &organ = report.header().value(Field::Organ);
    if (organ.isEmpty() || organ == report.profile().value(ProfileItem::FullName))
        change.steps += SetField{Field::Organ, profile.value(ProfileItem::FullName)};
    const Done taken = m_document.apply(change, m_document.newToken());
    Q_ASSERT(taken.ok()); // the dialog takes nothing that can't be
    emit said(hadUsualLead && !hasUsualLead(report)
                  ? tr("The profile is taken over; “Write the Lead” brings the lead up to date with it.")
                  : tr("The profile is taken over."));
    if (!dialog.isForNewReports())
        return;
    const Done written = writeProfile(profilePath(), profile);
    if (!written)
        m_dialogs.fail(m_sheet.window(), {tr("Keep the profile for new reports"),
                                          tr("This report has the profile, and keeps it in its file."),
                                          written.error().text()});
}

// The name of the first field that the lead can't do without and that is empty.
QString ProfileCommands::needed() const
{
    const Report &report = m_document.report();
    if (report.header().value(Field::Organ).isEmpty() && report.profile().names().isEmpty())
        return Header::name(Field::Organ);
    return report.header().value(Field::Year).isEmpty() ? Header::name(Field::Year) : QString();
}

void ProfileCommands::writeLead()
{
    if (isLocked())
        return;
    m_sheet.finishEditing();
    if (const QString field = needed(); !field.isEmpty()) {
        m_sheet.reveal(m_sheet.findChild<FieldEdit *>(field));
        emit said(tr("Fill in the organ and the year first: the lead names them."));
        return;
    }
    const Report &report = m_document.report();
    if (!hasUsualLead(report) && !report.narrative(lead).isEmpty()
        && !m_dialogs.confirm(m_sheet.window(),
                              {tr("Write the lead"), tr("The lead has a text already."),
                               tr("It would be replaced. Undo brings it back."), tr("Replace")}))
        return;
    const Done written = m_document.apply(usualLead(report), m_document.newToken());
    Q_ASSERT(written.ok());
    m_sheet.goTo(lead, true);
    const OrganProfile &profile = report.profile();
    const bool saysWhereToAsk =
        !profile.value(ProfileItem::Telephone).isEmpty() || !profile.value(ProfileItem::Address).isEmpty();
    emit said(saysWhereToAsk ? tr("The lead is written; alter it as you like.")
                             : tr("The lead is written. It doesn't say where to ask: the organ's profile has "
                                  "no address or telephone yet."));
}

} // namespace nianbao
