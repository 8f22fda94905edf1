#include "desktop/section_list.h"

#include "desktop/sheet.h"

#include <QEvent>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int partRole = Qt::UserRole;
constexpr int headingRole = Qt::UserRole + 1; // of the form; none where it has no heading
constexpr int rowHeight = 32;
constexpr int preferredWidth = 240;

} // namespace

SectionList::SectionList(const Template &form, QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("sectionList"));
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
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
    entry->setSizeHint({0, rowHeight});
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
        item(row)->setToolTip(name);
    }
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
