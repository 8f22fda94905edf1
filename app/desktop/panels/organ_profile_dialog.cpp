#include "desktop/panels/organ_profile_dialog.h"

#include "desktop/theme.h"
#include "model/deadline.h"
#include "ui_organ_profile.h"

#include <QAccessible>
#include <QPushButton>

namespace nianbao {

OrganProfileDialog::OrganProfileDialog(const OrganProfile &profile, QWidget *parent)
    : QDialog(parent), m_profile(profile), m_ui(std::make_unique<Ui::OrganProfileDialog>())
{
    m_ui->setupUi(this);
    m_lines = {{ProfileItem::FullName, m_ui->fullName},     {ProfileItem::LocalDeadline, m_ui->localDeadline},
               {ProfileItem::Office, m_ui->office},         {ProfileItem::Address, m_ui->address},
               {ProfileItem::Postcode, m_ui->postcode},     {ProfileItem::Telephone, m_ui->telephone},
               {ProfileItem::Email, m_ui->email},           {ProfileItem::SiteName, m_ui->siteName},
               {ProfileItem::SiteDomain, m_ui->siteDomain}, {ProfileItem::SiteIdCode, m_ui->siteIdCode},
               {ProfileItem::SiteColumn, m_ui->siteColumn}};
    m_ui->buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    const Theme &theme = themeFor(palette());
    m_ui->legalDeadline->setForegroundRole(QPalette::PlaceholderText);
    QFont bold = font();
    bold.setBold(true);
    for (QLabel *caption : {m_ui->askCaption, m_ui->siteCaption})
        caption->setFont(bold);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.error);
    m_ui->problem->setPalette(colours);
    fill();
    for (const Line &line : m_lines)
        connect(line.edit, &QLineEdit::editingFinished, this, [this, line] { take(line); });
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &OrganProfileDialog::showLegalDeadline);
    showLegalDeadline();
}

// Closed with its window, a line says that it is finished when there is nobody left to take it.
OrganProfileDialog::~OrganProfileDialog()
{
    for (const Line &line : m_lines)
        line.edit->disconnect(this);
}

bool OrganProfileDialog::isForNewReports() const
{
    return m_ui->forNewReports->isChecked();
}

void OrganProfileDialog::fill()
{
    for (const Line &line : m_lines)
        line.edit->setText(m_profile.value(line.item));
    m_ui->aliases->setText(m_profile.aliases().join(u'；'));
    m_ui->kind->addItem(tr("not said"), QString());
    for (const OrganKind &kind : OrganKinds::shipped().kinds)
        m_ui->kind->addItem(kind.name, kind.id);
    m_ui->level->addItem(tr("not said"), QString());
    for (const OrganLevel &level : OrganKinds::shipped().levels)
        m_ui->level->addItem(level.name, level.id);
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(m_profile.value(ProfileItem::Kind)));
    m_ui->level->setCurrentIndex(m_ui->level->findData(m_profile.value(ProfileItem::Level)));
}

void OrganProfileDialog::showLegalDeadline()
{
    m_profile.setValue(ProfileItem::Kind, m_ui->kind->currentData().toString());
    const OrganKind *kind = m_profile.kind();
    QString words = tr("Only where a local notice wants the report earlier");
    if (kind && kind->law.isEmpty())
        words = tr("The regulation names none for this kind; usual is %1").arg(dayInWords(kind->deadline));
    else if (kind)
        words = tr("By law %1 (%2); fill in an earlier day only").arg(dayInWords(kind->deadline), kind->law);
    m_ui->legalDeadline->setText(words);
}

bool OrganProfileDialog::take(const Line &line)
{
    const Result<QString> value = OrganProfile::parse(line.item, line.edit->text());
    if (!value) {
        complain(line.edit, value.error().message);
        return false;
    }
    m_profile.setValue(line.item, *value);
    if (line.edit->text() != *value)
        line.edit->setText(*value);
    mark(line.edit, {});
    return true;
}

void OrganProfileDialog::accept()
{
    for (ComposedLine *line : findChildren<ComposedLine *>())
        line->commitComposed();
    for (const Line &line : m_lines) {
        if (!take(line)) {
            line.edit->setFocus();
            line.edit->selectAll();
            return;
        }
    }
    m_profile.setAliases(OrganProfile::parseAliases(m_ui->aliases->text()));
    m_profile.setValue(ProfileItem::Kind, m_ui->kind->currentData().toString());
    m_profile.setValue(ProfileItem::Level, m_ui->level->currentData().toString());
    if (const Done checked = checkLocalDeadline(m_profile); !checked) {
        complain(m_ui->localDeadline, checked.error().message);
        m_ui->localDeadline->setFocus();
        m_ui->localDeadline->selectAll();
        return;
    }
    QDialog::accept();
}

void OrganProfileDialog::complain(QWidget *about, const QString &problem)
{
    mark(about, problem);
    m_ui->problem->setText(problem);
    QAccessibleEvent alert(m_ui->problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void OrganProfileDialog::mark(QWidget *edit, const QString &problem)
{
    QPalette colours = palette();
    if (!problem.isEmpty())
        colours.setColor(QPalette::Base, themeFor(colours).errorGround);
    edit->setPalette(colours);
    if (problem.isEmpty() && m_ui->problem->text() == edit->accessibleDescription())
        m_ui->problem->clear();
    edit->setAccessibleDescription(problem);
    edit->setToolTip(problem);
}

} // namespace nianbao
