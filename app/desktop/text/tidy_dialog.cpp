#include "desktop/text/tidy_dialog.h"

#include "desktop/text/change_delegate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int contextLength = 10; // characters on each side
constexpr int foundRole = Qt::UserRole + 2;

// A space is seen only if something stands for it.
QString visible(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Format)
            c = QChar(0x2423);
    }
    return text;
}

} // namespace

TidyDialog::TidyDialog(ReportDocument &document, const QString &section, QWidget *parent)
    : QDialog(parent), m_document(document), m_section(section)
{
    setObjectName(QStringLiteral("tidyDialog"));
    setWindowTitle(tr("Tidy text"));
    resize(QSize(760, 480).boundedTo(screen()->availableSize() - QSize(16, 64)));
    auto *column = new QVBoxLayout(this);
    auto *intro = new QLabel(tr("What is checked will be altered, as one step that “Undo” takes back."));
    intro->setWordWrap(true);
    column->addWidget(intro);
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Proposed changes"));
    m_list->setHeaderLabels({tr("Now"), tr("Then"), tr("Why")});
    m_list->setAlternatingRowColors(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new ChangeDelegate(m_list));
    m_list->header()->setStretchLastSection(true);
    column->addWidget(m_list, 1);
    m_all = new QCheckBox(tr("In &all sections"));
    column->addWidget(m_all);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(tr("&Tidy"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_apply->setDefault(true);
    column->addWidget(buttons);

    search();
    const bool here = std::any_of(m_found.begin(), m_found.end(),
                                  [this](const Found &one) { return one.section == m_section; });
    const bool elsewhere = std::any_of(m_found.begin(), m_found.end(),
                                       [this](const Found &one) { return one.section != m_section; });
    m_all->setChecked(!here);
    m_all->setEnabled(here && elsewhere);
    fill();

    connect(m_all, &QCheckBox::toggled, this, &TidyDialog::fill);
    connect(m_list, &QTreeWidget::itemChanged, this, &TidyDialog::updateButton);
    connect(buttons, &QDialogButtonBox::accepted, this, &TidyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setFocus();
}

void TidyDialog::search()
{
    for (const Section &section : m_document.report().form().sections()) {
        const QStringList texts = m_document.report().narrative(section.id).texts();
        for (int block = 0; block < texts.size(); ++block) {
            for (const Tidying &tidying : tidyingsOf(texts[block]))
                m_found += Found{section.id, block, tidying};
        }
    }
}

bool TidyDialog::isShown(const Found &found) const
{
    return m_all->isChecked() || found.section == m_section;
}

void TidyDialog::fill()
{
    m_list->clear();
    for (int i = 0; i < m_found.size(); ++i) {
        if (isShown(m_found[i]))
            addItem(i, m_document.report().narrative(m_found[i].section).texts()[m_found[i].block]);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setColumnWidth(0, 300);
    m_list->setColumnWidth(1, 270);
    updateButton();
}

void TidyDialog::addItem(int found, const QString &text)
{
    const Tidying &tidying = m_found[found].tidying;
    const int from = std::max(0, tidying.start - contextLength);
    const int end = tidying.start + tidying.length;
    const QString more = QStringLiteral("…");
    const QString before = (from > 0 ? more : QString()) + text.mid(from, tidying.start - from);
    const QString after =
        text.mid(end, contextLength) + (end + contextLength < text.size() ? more : QString());
    const QString was = visible(text.mid(tidying.start, tidying.length));
    auto *item = new QTreeWidgetItem(
        {before + was + after, before + tidying.replacement + after, wordsOf(tidying.rule)});
    item->setData(0, ChangeDelegate::stretchRole, QPoint(int(before.size()), int(was.size())));
    item->setData(1, ChangeDelegate::stretchRole,
                  QPoint(int(before.size()), int(tidying.replacement.size())));
    item->setData(0, foundRole, found);
    item->setCheckState(0, Qt::Checked);
    // Said to those who can't see what is marked.
    item->setData(0, Qt::AccessibleTextRole,
                  tr("%1, instead of “%2” then “%3”").arg(item->text(0), was, tidying.replacement));
    m_list->addTopLevelItem(item);
}

void TidyDialog::updateButton()
{
    int checked = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        checked += m_list->topLevelItem(i)->checkState(0) == Qt::Checked;
    m_apply->setText(tr("&Tidy %n place(s)", nullptr, checked));
    m_apply->setEnabled(checked > 0);
}

void TidyDialog::accept()
{
    if (m_document.isReadOnly()) {
        emit said(m_document.readOnlyBecause());
        return reject();
    }
    QMap<QString, QMap<int, QList<Tidying>>> chosen;
    int count = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (item->checkState(0) != Qt::Checked)
            continue;
        const Found &found = m_found[item->data(0, foundRole).toInt()];
        chosen[found.section][found.block] += found.tidying;
        ++count;
    }
    Change change;
    for (auto section = chosen.begin(); section != chosen.end(); ++section) {
        QList<Block> blocks = m_document.report().narrative(section.key()).blocks();
        for (auto block = section->begin(); block != section->end(); ++block)
            blocks[block.key()] = tidied(blocks[block.key()], *block);
        change.steps += SetNarrative{section.key(), blocks};
    }
    const Done done = m_document.apply(change, m_document.newToken());
    emit said(done ? tr("%n place(s) tidied.", nullptr, count) : done.error().text());
    QDialog::accept();
}

} // namespace nianbao
