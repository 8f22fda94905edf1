#include "desktop/findings/findings_panel.h"

#include "desktop/findings/choosing_list.h"
#include "desktop/findings/finding_details.h"
#include "desktop/findings/findings_delegate.h"
#include "desktop/findings/findings_filter.h"
#include "desktop/sheet/place_navigation.h"
#include "desktop/sheet/sheet.h"
#include "model/one_line.h"

#include <QApplication>
#include <QLabel>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int preferredWidth = 320;
constexpr int narrowWidth = 232; // as the inspector, whose place it shares
constexpr int wideScreen = 1440;

} // namespace

FindingsPanel::FindingsPanel(const ReportDocument &document, const FindingsWatch &watch, QWidget *parent)
    : QDockWidget(parent)
    , m_document(document)
    , m_watch(watch)
    , m_action(new QAction(this))
    , m_model(new FindingsModel(document, watch, this))
    , m_faults(new QLabel(this))
    , m_filter(new FindingsFilter(this))
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
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a path may be one long word
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_nothing->setContentsMargins(8, 8, 8, 8);
    m_nothing->setAlignment(Qt::AlignTop);
    column->addWidget(m_faults);
    column->addWidget(m_filter);
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

    retranslate();
    connect(m_filter, &FindingsFilter::chosen, this, &FindingsPanel::takeChoice);
    connect(m_list, &ChoosingList::chosen, this, &FindingsPanel::choose);
    connect(m_list, &ChoosingList::currentMoved, this, [this] { m_details->show(current()); });
    connect(m_details, &FindingDetails::placeChosen, this, &FindingsPanel::placeChosen);
    connect(&m_watch, &FindingsWatch::updated, this, [this] { lookAgain(); });
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

QListView *FindingsPanel::list() const
{
    return m_list;
}

const Finding *FindingsPanel::current() const
{
    return m_model->finding(m_list->currentIndex());
}

void FindingsPanel::setCurrent(const Finding &finding)
{
    const QModelIndex index = m_model->indexOf(&finding);
    const Finding *there = m_model->finding(index);
    if (!there || there->rule != finding.rule || there->about != finding.about)
        return;
    m_list->setCurrentIndex(index);
    m_chosen = finding; // whose next place is the second
    m_place = 0;
}

QSize FindingsPanel::sizeHint() const
{
    const bool wide = screen()->availableGeometry().width() >= wideScreen;
    return {wide ? preferredWidth : narrowWidth, 400};
}

// The list keeps what was chosen in it, though everything else may be new.
void FindingsPanel::lookAgain()
{
    m_filter->fill(m_watch, m_document.report().form());
    if (!isVisible())
        return; // showEvent() makes up for it
    const std::optional<Finding> before = current() ? std::optional(*current()) : std::nullopt;
    m_model->refresh();
    chooseAgain(before);
    m_details->show(current());
    tellFaults();
    tellOfNothing();
}

void FindingsPanel::chooseAgain(const std::optional<Finding> &before)
{
    if (!current())
        m_list->setCurrentIndex(m_model->indexOf(before ? &*before : nullptr));
}

void FindingsPanel::takeChoice()
{
    const std::optional<Finding> before = current() ? std::optional(*current()) : std::nullopt;
    m_model->choose(m_filter->choice());
    m_filter->fill(m_watch, m_document.report().form());
    chooseAgain(before);
    m_details->show(current());
    tellOfNothing();
}

void FindingsPanel::tellFaults()
{
    QStringList lines;
    constexpr qsizetype mostFaults = 2; // the findings want the room
    const QList<Error> &faults = m_watch.faults();
    for (const Error &fault : faults.first(qMin(faults.size(), mostFaults)))
        lines += tr("These rules aren't used: %1").arg(onOneLine(fault.text()));
    if (faults.size() > mostFaults)
        lines += tr("… and %n more file(s) of rules", nullptr, int(faults.size() - mostFaults));
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
    lookAgain();
}

} // namespace nianbao
