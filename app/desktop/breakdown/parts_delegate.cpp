#include "desktop/breakdown/parts_delegate.h"

#include "desktop/breakdown/parts_model.h"
#include "desktop/sheet/place_mark.h"
#include "desktop/theme.h"

#include <QLineEdit>
#include <QPainter>

namespace nianbao {

namespace {

constexpr int besides = 6; // pixels beside a cell's text

class CellEdit : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

    void setFault(const QString &fault)
    {
        const Theme &theme = themeFor(palette());
        QPalette colours = palette();
        colours.setColor(QPalette::Base, fault.isEmpty() ? theme.sheet : theme.errorGround);
        setPalette(colours);
        setToolTip(fault);
        setAccessibleDescription(fault);
        m_isFaulty = !fault.isEmpty();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        const Theme &theme = themeFor(palette());
        QPainter painter(this);
        painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
        if (m_isFaulty)
            paintCorner(painter, rect(), theme.error);
    }

private:
    bool m_isFaulty = false;
};

} // namespace

void PartsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    const bool isFaulty = !index.data(PartsModel::faultRole).toString().isEmpty();
    const bool isTyped = PartsModel::isTyped(index.column());
    painter->save();
    painter->fillRect(option.rect, isFaulty ? theme.errorGround : isTyped ? theme.sheet : theme.computed);
    painter->setPen(theme.ink);
    painter->setFont(option.font);
    const QRect room = option.rect.adjusted(besides, 0, -besides, 0);
    const QString text = index.data().toString();
    painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    if (isFaulty)
        paintCorner(*painter, option.rect, theme.error);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget *PartsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    auto *edit = new CellEdit(parent);
    edit->setFrame(false);
    edit->setTextMargins(besides - 2, 0, besides - 2, 0); // a line edit leaves two pixels of its own
    edit->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    if (index.column() == PartsModel::Count)
        edit->setInputMethodHints(Qt::ImhPreferNumbers);
    auto *self = const_cast<PartsDelegate *>(this); // it is asked through a const function, but says things
    connect(edit, &QLineEdit::textEdited, self, [self, edit] { emit self->commitData(edit); });
    return edit;
}

void PartsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = static_cast<CellEdit *>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    if (edit->text() != text)
        edit->setText(text);
    edit->setFault(index.data(PartsModel::faultRole).toString());
    edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString().section(u':', 0, 0));
}

void PartsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *edit = static_cast<CellEdit *>(editor);
    model->setData(index, edit->text());
    edit->setFault(index.data(PartsModel::faultRole).toString());
}

void PartsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

bool PartsDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (!edit || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(editor, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool whole = edit->hasSelectedText() && edit->selectedText() == edit->text();
    const bool atBegin = whole || (!edit->hasSelectedText() && edit->cursorPosition() == 0);
    const bool atEnd = whole || (!edit->hasSelectedText() && edit->cursorPosition() == edit->text().size());
    key->ignore();
    emit keyPressed(key, atBegin, atEnd);
    // What nobody takes is the line's own; Escape is the dialog's.
    return key->isAccepted();
}

} // namespace nianbao
