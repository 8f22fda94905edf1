#include "desktop/findings/findings_panel.h"

#include "desktop/findings/finding_details.h"
#include "desktop/findings/findings_delegate.h"
#include "desktop/findings/severity_words.h"
#include "desktop/sheet/place_navigation.h"
#include "desktop/sheet/sheet.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int preferredWidth = 320;
constexpr int narrowWidth = 232; // as the inspector, whose place it shares
constexpr int wideScreen = 1440;

// Narrower than its longest entry: the list that it opens has room.
QComboBox *addCombo(QWidget *parent, const char *name)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QLatin1String(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(4);
    combo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return combo;
}

} // namespace

void ChoosingList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit chosen(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void ChoosingList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex under = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && under.isValid() && under == currentIndex())
        emit chosen(under);
}

void ChoosingList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentMoved();
}

FindingsPanel::FindingsPanel(const ReportDocument &document, const FindingsWatch &watch, QWidget *parent)
    : QDockWidget(parent)
    , m_watch(watch)
    , m_action(new QAction(this))
    , m_model(new FindingsModel(document, watch, this))
    , m_faults(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_which(addCombo(this, "which"))
    , m_severity(addCombo(this, "severity"))
    , m_group(addCombo(this, "group"))
    , m_list(new ChoosingList(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("findingsDock"));
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_action->setObjectName(QStringLiteral("actionFindings"));
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    m_action->setCheckable(true);
    connect(m_action, &QAction::triggered, this, &FindingsPanel::toggle);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(8, 4, 8, 8);
    column->setSpacing(4);
    m_faults->setObjectName(QStringLiteral("ruleFaults"));
    m_search->setObjectName(QStringLiteral("findingsSearch"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("findingsList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true); // a narrower list breaks its lines anew
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setBackgroundRole(QPalette::Window); // a part of the window, not a field in it
    for (QLabel *label : {m_faults, m_nothing}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_nothing->setContentsMargins(8, 8, 8, 8);
    m_nothing->setAlignment(Qt::AlignTop);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(4);
    choices->addWidget(m_which, 1);
    choices->addWidget(m_severity, 1);
    column->addWidget(m_faults);
    column->addWidget(m_search);
    column->addLayout(choices);
    column->addWidget(m_group);
    m_details = new FindingDetails(document, watch, inside);
    auto *splitter = new QSplitter(Qt::Vertical, inside);
    auto *upper = new QWidget(splitter);
    auto *upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->addWidget(m_list);
    upperColumn->addWidget(m_nothing);
    splitter->addWidget(m_details);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    column->addWidget(splitter, 1);
    setWidget(inside);

    fillChoices();
    retranslate();
    connect(m_search, &QLineEdit::textChanged, this, &FindingsPanel::takeChoice);
    for (QComboBox *combo : {m_which, m_severity, m_group})
        connect(combo, &QComboBox::currentIndexChanged, this, &FindingsPanel::takeChoice);
    connect(m_list, &ChoosingList::chosen, this, &FindingsPanel::choose);
    connect(m_list, &ChoosingList::currentMoved, this, [this] { m_details->show(current()); });
    connect(m_details, &FindingDetails::placeChosen, this, &FindingsPanel::placeChosen);
    connect(&m_watch, &FindingsWatch::updated, this, [this] {
        if (isVisible())
            lookAgain(); // showEvent() makes up for it
    });
    lookAgain();
}

void FindingsPanel::follow(Sheet &sheet)
{
    connect(this, &FindingsPanel::placeChosen, &sheet,
            [&sheet](const Place &place) { goToPlace(sheet, place); });
}

void FindingsPanel::toggle()
{
    if (!isHidden() && isAncestorOf(QApplication::focusWidget())) {
        close();
        return;
    }
    show();
    raise();
    m_list->setFocus(Qt::ShortcutFocusReason);
    m_action->setChecked(true); // or a key that brought it to the fore would have turned it off
}

const Finding *FindingsPanel::current() const
{
    return m_model->finding(m_list->currentIndex());
}

QSize FindingsPanel::sizeHint() const
{
    const bool wide = screen()->availableGeometry().width() >= wideScreen;
    return {wide ? preferredWidth : narrowWidth, 400};
}

// The list keeps what was chosen in it, though everything else may be new.
void FindingsPanel::lookAgain()
{
    const std::optional<Finding> before = current() ? std::optional(*current()) : std::nullopt;
    m_model->refresh();
    chooseAgain(before);
    m_details->show(current());
    fillChoices();
    tellFaults();
    tellOfNothing();
}

void FindingsPanel::chooseAgain(const std::optional<Finding> &before)
{
    if (current())
        return;
    const QModelIndex index = m_model->indexOf(before ? &*before : nullptr);
    m_list->setCurrentIndex(index);
    if (index.row() == 1)
        m_list->scrollToTop(); // its heading is seen as well
}

void FindingsPanel::fillChoices()
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_which), QSignalBlocker(m_severity),
                                    QSignalBlocker(m_group)};
    const auto fill = [](QComboBox *combo, const QList<std::pair<QString, QVariant>> &entries) {
        const int current = combo->currentIndex() < 0 ? 0 : combo->currentIndex();
        for (int i = 0; i < entries.size(); ++i) {
            if (i < combo->count())
                combo->setItemText(i, entries[i].first);
            else
                combo->addItem(entries[i].first, entries[i].second);
        }
        combo->setCurrentIndex(current);
    };
    int acknowledged = 0;
    for (const Finding &finding : m_watch.findings())
        acknowledged += finding.acknowledged ? 1 : 0;
    const int all = int(m_watch.findings().size());
    using Which = FindingsChoice::Which;
    fill(m_which, {{tr("Open (%1)").arg(all - acknowledged), int(Which::Open)},
                   {tr("Acknowledged (%1)").arg(acknowledged), int(Which::Acknowledged)},
                   {tr("All (%1)", "findings").arg(all), int(Which::All)}});
    QList<std::pair<QString, QVariant>> severities{{tr("Every kind"), {}}};
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
        severities += {SeverityWords::many(severity), int(severity)};
    fill(m_severity, severities);
    QList<std::pair<QString, QVariant>> groups{{tr("Every rule"), QString()}};
    for (const RuleGroup &group : m_watch.book().groups())
        groups += {group.title.text(), group.id};
    fill(m_group, groups);
}

void FindingsPanel::takeChoice()
{
    FindingsChoice choice;
    choice.which = FindingsChoice::Which(m_which->currentData().toInt());
    if (const QVariant severity = m_severity->currentData(); severity.isValid())
        choice.severity = Severity(severity.toInt());
    choice.group = m_group->currentData().toString();
    choice.words = m_search->text();
    const std::optional<Finding> before = current() ? std::optional(*current()) : std::nullopt;
    m_model->choose(choice);
    chooseAgain(before);
    m_details->show(current());
    tellOfNothing();
}

void FindingsPanel::tellFaults()
{
    QStringList lines;
    for (const Error &fault : m_watch.faults())
        lines += tr("These rules aren't used: %1").arg(fault.text());
    m_faults->setText(lines.join(u'\n'));
    m_faults->setVisible(!lines.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, themeFor(colours).error);
    m_faults->setPalette(colours);
}

void FindingsPanel::tellOfNothing()
{
    const bool nothing = m_model->count() == 0;
    m_nothing->setVisible(nothing);
    m_list->setVisible(!nothing);
    if (!nothing)
        return;
    const bool all = m_model->choice() == FindingsChoice() || m_watch.findings().isEmpty();
    m_nothing->setText(all ? tr("Nothing found so far.") : tr("Nothing of what was chosen is found."));
}

void FindingsPanel::choose(const QModelIndex &index)
{
    const Finding *finding = m_model->finding(index);
    if (!finding || finding->places.isEmpty())
        return;
    const bool again = m_chosen && m_chosen->rule == finding->rule && m_chosen->about == finding->about;
    m_place = again ? (m_place + 1) % int(finding->places.size()) : 0;
    m_chosen = *finding;
    emit placeChosen(finding->places[m_place]);
}

void FindingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void FindingsPanel::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    m_action->setChecked(true);
    lookAgain();
}

void FindingsPanel::hideEvent(QHideEvent *event)
{
    QDockWidget::hideEvent(event);
    m_action->setChecked(!isHidden()); // with its window it goes only for a while
}

void FindingsPanel::retranslate()
{
    setWindowTitle(tr("Findings"));
    m_action->setText(tr("&Findings"));
    m_list->setAccessibleName(windowTitle());
    m_list->setAccessibleDescription(tr("Enter goes to the place"));
    m_search->setPlaceholderText(tr("Search the findings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_which->setAccessibleName(tr("Open or acknowledged"));
    m_severity->setAccessibleName(tr("Kind of finding"));
    m_group->setAccessibleName(tr("Kind of rule"));
    lookAgain();
}

} // namespace nianbao
