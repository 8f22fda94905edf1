#include "desktop/panels/site_profile_dialog.h"

#include "desktop/sheet/composed_line.h"
#include "desktop/theme.h"
#include "publish/portal_wording.h"
#include "storage/site_profile_file.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace nianbao {

namespace {

constexpr int space = 16;      // pixels between the parts
constexpr int lineWidth = 270; // for a site's name or a column's description
constexpr int boxLines = 4;
constexpr int rowSpace = 8;

// Without the mark of its key, which Chinese has in brackets behind it.
QString withoutKey(QString label)
{
    static const QRegularExpression key(QStringLiteral("\\(&.\\)|&"));
    return label.remove(key);
}

QString linesOf(const QList<SiteLink> &links)
{
    QStringList lines;
    for (const SiteLink &link : links)
        lines += SiteProfile::lineOf(link);
    return lines.join(u'\n');
}

QStringList linesIn(const QPlainTextEdit &box)
{
    QStringList lines;
    for (const QString &line : box.toPlainText().split(u'\n')) {
        if (const QString plain = line.simplified(); !plain.isEmpty())
            lines += plain;
    }
    return lines;
}

Result<QList<SiteLink>> linksIn(const QPlainTextEdit &box)
{
    QList<SiteLink> links;
    for (const QString &line : linesIn(box)) {
        const Result<SiteLink> link = SiteProfile::parseLink(line);
        if (!link)
            return link.error();
        links += *link;
    }
    return links;
}

} // namespace

SiteProfileDialog::SiteProfileDialog(const SiteProfile &site, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_site(site), m_dialogs(dialogs)
{
    setWindowTitle(tr("Site Profile"));
    auto *left = new QFormLayout;
    addLines(*left, {SiteItem::SiteName, SiteItem::SiteDomain, SiteItem::SiteIdCode, SiteItem::ColumnName,
                     SiteItem::ColumnDescription, SiteItem::ColumnKeywords, SiteItem::ColumnType});
    auto *right = new QFormLayout;
    addLines(*right, {SiteItem::Host, SiteItem::Undertaker, SiteItem::Contact, SiteItem::Icp,
                      SiteItem::PublicSecurity});
    m_accessibility = line(*right, QStringLiteral("accessibility"), tr("&Accessibility mark"));
    m_accessibility->setPlaceholderText(tr("words, a space, an address"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * space);
    for (QFormLayout *form : {left, right})
        form->setVerticalSpacing(rowSpace);
    columns->addLayout(left);
    columns->addLayout(right);

    auto *boxes = new QGridLayout;
    boxes->setHorizontalSpacing(space);
    boxes->setVerticalSpacing(rowSpace / 2);
    m_breadcrumb = box(*boxes, 0, QStringLiteral("breadcrumb"), tr("Way to the column (b&readcrumb)"));
    m_links = box(*boxes, 1, QStringLiteral("links"), tr("Links in the &footer"));
    m_notices = box(*boxes, 2, QStringLiteral("notices"), tr("N&otices in the footer"));
    auto *hint =
        new QLabel(tr("One a line. An address stands behind the words, after a space: it begins with "
                      "https://, http:// or /."),
                   this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);

    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeFor(palette()).error);
    m_problem->setPalette(colours);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    QPushButton *from = buttons->addButton(tr("From a File…"), QDialogButtonBox::ActionRole);
    from->setObjectName(QStringLiteral("fromFile"));
    QPushButton *copy = buttons->addButton(tr("Save a Copy…"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("saveCopy"));
    connect(from, &QPushButton::clicked, this, &SiteProfileDialog::openFile);
    connect(copy, &QPushButton::clicked, this, &SiteProfileDialog::saveCopy);
    connect(buttons, &QDialogButtonBox::accepted, this, &SiteProfileDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SiteProfileDialog::reject);

    auto *all = new QVBoxLayout(this);
    all->setSpacing(space);
    all->addLayout(columns);
    all->addLayout(boxes);
    all->addWidget(hint);
    all->addWidget(m_problem);
    all->addWidget(buttons);
    fill();
    // What the page says where nothing is said here.
    m_lines[SiteItem::ColumnName]->setPlaceholderText(PortalWording::shipped().columnName);
    m_lines[SiteItem::ColumnType]->setPlaceholderText(PortalWording::shipped().columnType);
    m_lines[SiteItem::SiteName]->setFocus();
}

SiteProfileDialog::~SiteProfileDialog() = default;

QString SiteProfileDialog::labelOf(SiteItem item)
{
    switch (item) {
    case SiteItem::SiteName:
        return tr("Site's &name");
    case SiteItem::SiteDomain:
        return tr("Site's &domain");
    case SiteItem::SiteIdCode:
        return tr("Site's &identity code");
    case SiteItem::ColumnName:
        return tr("Co&lumn's name");
    case SiteItem::ColumnDescription:
        return tr("Column's d&escription");
    case SiteItem::ColumnKeywords:
        return tr("Column's &keywords");
    case SiteItem::ColumnType:
        return tr("Column's &type");
    case SiteItem::Host:
        return tr("&Host");
    case SiteItem::Undertaker:
        return tr("&Undertaker");
    case SiteItem::Contact:
        return tr("&Contact");
    case SiteItem::Icp:
        return tr("IC&P filing");
    case SiteItem::PublicSecurity:
        return tr("Pu&blic security filing");
    }
    return {};
}

void SiteProfileDialog::addLines(QFormLayout &form, const QList<SiteItem> &items)
{
    for (const SiteItem item : items)
        m_lines.insert(item, line(form, SiteProfile::name(item), labelOf(item)));
}

ComposedLine *SiteProfileDialog::line(QFormLayout &form, const QString &name, const QString &label)
{
    auto *edit = new ComposedLine(this);
    edit->setObjectName(name);
    edit->setMinimumWidth(lineWidth);
    edit->setAccessibleName(withoutKey(label));
    form.addRow(label, edit);
    return edit;
}

QPlainTextEdit *SiteProfileDialog::box(QGridLayout &grid, int column, const QString &name,
                                       const QString &label)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setAccessibleName(withoutKey(label));
    const int frame = edit->frameWidth() + int(edit->document()->documentMargin());
    edit->setFixedHeight(boxLines * edit->fontMetrics().lineSpacing() + 2 * frame);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(edit);
    grid.addWidget(caption, 0, column);
    grid.addWidget(edit, 1, column);
    return edit;
}

void SiteProfileDialog::fill()
{
    for (auto one = m_lines.cbegin(); one != m_lines.cend(); ++one) {
        one.value()->setText(m_site.value(one.key()));
        one.value()->setCursorPosition(0); // a long one shows its beginning
    }
    m_accessibility->setText(SiteProfile::lineOf(m_site.accessibility));
    m_breadcrumb->setPlainText(linesOf(m_site.breadcrumb));
    m_links->setPlainText(linesOf(m_site.links));
    m_notices->setPlainText(m_site.notices.join(u'\n'));
    forgive();
    m_problem->setText(m_site.remarkOnUnknownKeys());
}

bool SiteProfileDialog::take()
{
    QGuiApplication::inputMethod()->commit();
    for (ComposedLine *edit : findChildren<ComposedLine *>())
        edit->commitComposed();
    forgive();
    for (const SiteItem item : SiteProfile::items()) {
        const Result<QString> value = SiteProfile::parse(item, m_lines[item]->text());
        if (!value)
            return refuse(m_lines[item], value.error().message);
        m_site.setValue(item, *value);
    }
    const QString mark = m_accessibility->text();
    const Result<SiteLink> accessibility =
        mark.trimmed().isEmpty() ? Result<SiteLink>(SiteLink()) : SiteProfile::parseLink(mark);
    if (!accessibility)
        return refuse(m_accessibility, accessibility.error().message);
    m_site.accessibility = *accessibility;
    for (const auto &[edit, links] :
         {std::pair(m_breadcrumb, &m_site.breadcrumb), {m_links, &m_site.links}}) {
        const Result<QList<SiteLink>> read = linksIn(*edit);
        if (!read)
            return refuse(edit, read.error().message);
        *links = *read;
    }
    m_site.notices = linesIn(*m_notices);
    return true;
}

void SiteProfileDialog::accept()
{
    if (take())
        QDialog::accept();
}

void SiteProfileDialog::openFile()
{
    const QString path = m_dialogs.fileToOpen(this, tr("Site Profile"), QDir::homePath(),
                                              {tr("Site profiles"), QStringLiteral("json")});
    if (path.isEmpty())
        return;
    const Result<SiteProfile> site = readSite(path);
    if (!site) {
        m_dialogs.fail(
            this, {tr("Site Profile"), tr("What stands in the dialog is unchanged."), site.error().text()});
        return;
    }
    m_site = *site;
    fill();
}

void SiteProfileDialog::saveCopy()
{
    if (!take())
        return;
    const QString path = m_dialogs.fileToSave(this, tr("Site Profile"), QDir::home().filePath("site.json"),
                                              {tr("Site profiles"), QStringLiteral("json")});
    if (path.isEmpty())
        return;
    if (const Done written = writeSite(path, m_site); !written)
        m_dialogs.fail(this, {tr("Site Profile"), tr("What stands in the dialog is unchanged."),
                              written.error().text()});
}

void SiteProfileDialog::forgive()
{
    if (m_refused) {
        m_refused->setPalette(QPalette());
        m_refused->setAccessibleDescription({});
    }
    m_refused = nullptr;
    m_problem->clear();
}

bool SiteProfileDialog::refuse(QWidget *edit, const QString &problem)
{
    m_refused = edit;
    m_problem->setText(problem);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, themeFor(colours).errorGround);
    edit->setPalette(colours);
    edit->setAccessibleDescription(problem);
    edit->setFocus();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return false;
}

} // namespace nianbao
