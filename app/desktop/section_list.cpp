#include "desktop/section_list.h"

#include "desktop/sheet.h"

namespace nianbao {

namespace {

constexpr int partRole = Qt::UserRole;
constexpr int rowHeight = 32;
constexpr int preferredWidth = 240;

} // namespace

SectionList::SectionList(const Template &form, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("sectionList"));
    setAccessibleName(tr("Sections of the report"));
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    add(Sheet::headerPart(), tr("Report details"));
    for (const Section &section : form.sections())
        add(section.id, section.heading.isEmpty() ? tr("Lead") : section.heading);
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
    entry->setToolTip(name);
    entry->setSizeHint({preferredWidth, rowHeight});
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
    return {preferredWidth, rowHeight * count()};
}

} // namespace nianbao
