#include "desktop/section_list.h"

#include "desktop/sheet.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int partRole = Qt::UserRole;
constexpr int rowHeight = 32;
constexpr int preferredWidth = 240;

} // namespace

SectionList::SectionList(const Template &form, QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("sectionList"));
    setAccessibleName(tr("Sections of the report"));
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setViewportMargins(4, 8, 4, 8);
    QPalette quiet = palette(); // a part of the window, not a field in it
    quiet.setColor(QPalette::Base, quiet.color(QPalette::Window));
    setPalette(quiet);
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
    entry->setSizeHint({0, rowHeight});
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
    int longest = 0;
    for (int row = 0; row < count(); ++row)
        longest = std::max(longest, fontMetrics().horizontalAdvance(item(row)->text()));
    return {std::max(preferredWidth, longest + 24), rowHeight * count()};
}

} // namespace nianbao
