#include "desktop/text/field_picker.h"

#include "model/field_readings.h"
#include "model/quantity_names.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr int pickerWidth = 520;
constexpr int pickerHeight = 280;
constexpr int spacing = 8;
constexpr int mostShown = 200; // who has to scroll further types another word
constexpr int fieldRole = Qt::UserRole;

} // namespace

FieldPicker::FieldPicker(ReportDocument &document, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("No figure of that name. Other words may find it."), this))
{
    setObjectName(QStringLiteral("fieldPicker"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    resize(pickerWidth, pickerHeight);
    const FieldReadings readings(document.report());
    for (const QuantityChoice &one : quantityChoices(document.report())) {
        const FieldReading reading = readings.of(one.quantity);
        if (reading.state != FieldReading::State::Broken)
            m_choices += {one.quantity, one.name, reading.text};
    }
    m_words->setObjectName(QStringLiteral("fieldWords"));
    m_words->setPlaceholderText(tr("Words of its label, in any order"));
    m_words->setAccessibleName(tr("Words of the figure's label"));
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("fieldChoices"));
    m_list->setAccessibleName(tr("Figures"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing, spacing, spacing, spacing);
    column->setSpacing(spacing);
    column->addWidget(m_words);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, &FieldPicker::search);
    connect(m_list, &QListWidget::itemClicked, this, &FieldPicker::choose);
    setFocusProxy(m_words);
    search();
}

void FieldPicker::openAt(const QRect &line)
{
    const QRect screen = parentWidget()->screen()->availableGeometry();
    QPoint corner = line.bottomLeft() + QPoint(0, 4);
    if (corner.y() + height() > screen.bottom())
        corner.setY(line.top() - height() - 4);
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(corner);
    show();
    m_words->setFocus();
}

// All of the words have to be there, in any order.
void FieldPicker::search()
{
    const QStringList words = m_words->text().simplified().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (const Choice &choice : std::as_const(m_choices)) {
        const bool fits = std::all_of(words.begin(), words.end(), [&choice](const QString &word) {
            return choice.name.contains(word, Qt::CaseInsensitive)
                   || choice.field.contains(word, Qt::CaseInsensitive);
        });
        if (!fits || m_list->count() == mostShown)
            continue;
        auto *item = new QListWidgetItem(choice.value + QStringLiteral("   ") + choice.name, m_list);
        item->setData(fieldRole, choice.field);
        item->setToolTip(choice.name);
    }
    m_list->setCurrentRow(0);
    m_nothing->setVisible(m_list->count() == 0);
}

void FieldPicker::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    m_done = true;
    const QString field = item->data(fieldRole).toString();
    close();
    emit chosen(field);
}

bool FieldPicker::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_words || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    switch (const int key = static_cast<QKeyEvent *>(event)->key(); key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int rows = m_list->count();
        if (rows > 0)
            m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : rows - 1)) % rows);
        return true;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int step = key == Qt::Key_PageDown ? 8 : -8;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    default:
        return false;
    }
}

void FieldPicker::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!std::exchange(m_done, true))
        emit dismissed(m_words->text());
}

} // namespace nianbao
