#include "desktop/panels/section_list.h"

#include "desktop/panels/findings_watch.h"
#include "desktop/panels/section_delegate.h"
#include "desktop/panels/section_progress.h"
#include "desktop/sheet/sheet.h"

#include <QEvent>

namespace nianbao {

namespace {

constexpr int partRole = Qt::UserRole;
constexpr int headingRole = SectionDelegate::NotesRole + 1; // of the form; none where it has no heading
constexpr int preferredWidth = 240;

} // namespace

SectionList::SectionList(const Template &form, QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("sectionList"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true); // a narrower list breaks its headings anew
    setItemDelegate(new SectionDelegate(this));
    setViewportMargins(4, 8, 4, 8);
    viewport()->setBackgroundRole(QPalette::Window); // a part of the window, not a field in it
    add(Sheet::headerPart(), QString());
    for (const Section &section : form.sections())
        add(section.id, section.heading);
    retranslate();
    setCurrentRow(0);
    // A click on the current part goes there, too: it may have been scrolled away from.
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { emit partChosen(item->data(partRole).toString()); });
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit partChosen(item->data(partRole).toString()); });
}

void SectionList::add(const QString &part, const QString &name)
{
    auto *entry = new QListWidgetItem(name, this);
    entry->setData(partRole, part);
    entry->setData(headingRole, name);
}

void SectionList::follow(const ReportDocument &document, const FindingsWatch &findings)
{
    m_document = &document;
    m_findings = &findings;
    connect(&findings, &FindingsWatch::updated, this, &SectionList::refresh);
    refresh();
}

void SectionList::refresh()
{
    if (!m_document)
        return;
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem &entry = *item(row);
        const SectionProgress progress =
            progressOf(entry.data(partRole).toString(), m_document->report(), m_findings->findings());
        // An entry tells its view only of what differs.
        entry.setData(SectionDelegate::StageRole, int(progress.stage));
        entry.setData(SectionDelegate::ErrorsRole, progress.errors);
        entry.setData(SectionDelegate::WarningsRole, progress.warnings);
        entry.setData(SectionDelegate::NotesRole, progress.notes);
        entry.setToolTip(tr("%1: %2", "a section; how far it is").arg(entry.text(), progress.words()));
        entry.setData(Qt::AccessibleTextRole, entry.toolTip());
    }
}

void SectionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListWidget::changeEvent(event);
}

void SectionList::retranslate()
{
    setAccessibleName(tr("Sections of the report"));
    for (int row = 0; row < count(); ++row) {
        QString name = item(row)->data(headingRole).toString();
        if (name.isEmpty())
            name = row == 0 ? tr("Report details") : tr("Lead");
        item(row)->setText(name);
    }
    refresh();
}

void SectionList::setCurrentPart(const QString &part)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(partRole).toString() == part)
            setCurrentRow(row);
    }
}

QSize SectionList::sizeHint() const
{
    return {preferredWidth, sizeHintForRow(0) * count()};
}

} // namespace nianbao
