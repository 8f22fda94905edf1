#include "desktop/paper/paper_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace nianbao {

namespace {

constexpr int anySize = 16; // points, to ask for a family

QLabel *headLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

PaperDialog::PaperDialog(const PaperChoice &choice, const QString &title, const QString &verb,
                         QWidget *parent)
    : QDialog(parent), m_standard(Fonts::installed())
{
    setObjectName(QStringLiteral("paperDialog"));
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(headLabel(tr("Faces"), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    addFaces(*grid, choice.fonts);
    column->addLayout(grid);
    column->addSpacing(8);
    column->addWidget(headLabel(tr("Pages"), this));
    m_seal = addOption(*column, "withSeal", tr("Room for a &seal on the name and the date"),
                       choice.options.withSeal);
    m_turned = addOption(*column, "turnsWideTables",
                         tr("&Wide tables in larger text on a page of their own, turned"),
                         choice.options.turnsWideTables);
    m_fingerprint = addOption(*column, "withFingerprint", tr("The &fingerprint in the foot of each page"),
                              choice.withFingerprint);
    column->addSpacing(8);
    column->addWidget(headLabel(tr("For checking and signing, this once"), this));
    m_readAloud =
        addOption(*column, "isReadAloud", tr("For &reading aloud: large rows, a box beside each figure"),
                  choice.options.isReadAloud);
    m_proof = addOption(*column, "proof",
                        tr("&Proof copy: “%1” behind the text, lines numbered")
                            .arg(PaperChoice::draftMark().remove(QChar(0x3000))),
                        !choice.options.draftMark.isEmpty());
    addReviewSheet(*column, choice.reviewSheet);
    column->addSpacing(8);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *agree = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    agree->setObjectName(QStringLiteral("agree"));
    agree->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *reset = buttons->addButton(tr("Faces of the s&tandard"), QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("standardFaces"));
    reset->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, &PaperDialog::chooseNothing);
    agree->setFocus();
}

void PaperDialog::addFaces(QGridLayout &grid, const FontChoices &chosen)
{
    const Fonts current = Fonts::installed(chosen);
    for (const RoleFamilies &role : Fonts::roles()) {
        Row row{role, new QComboBox(this), new QLabel(this), {}};
        const FaceList faces(role);
        const QString used = current.font(role.role, anySize).family();
        row.faces->setObjectName(QStringLiteral("face-") + role.name);
        row.faces->addItems(faces.families());
        if (row.faces->findText(used) < 0)
            row.faces->addItem(used); // the system's, where no list helps
        row.faces->setCurrentText(used);
        if (const QString wanted = chosen.value(role.name); !wanted.isEmpty() && wanted != used)
            row.missing = wanted;
        row.remark->setObjectName(QStringLiteral("remark-") + role.name);
        row.remark->setForegroundRole(QPalette::PlaceholderText);
        auto *label = new QLabel(FaceList::roleWords(role.role), this);
        label->setBuddy(row.faces);
        row.faces->setAccessibleName(label->text());
        const int line = grid.rowCount();
        grid.addWidget(label, line, 0);
        grid.addWidget(row.faces, line, 1);
        grid.addWidget(row.remark, line, 2);
        m_rows += row;
        say(row);
        connect(row.faces, &QComboBox::currentTextChanged, this, [this, index = m_rows.size() - 1] {
            m_rows[index].missing.clear(); // somebody has seen it, and has chosen
            say(m_rows[index]);
        });
    }
    grid.setColumnStretch(2, 1);
}

QCheckBox *PaperDialog::addOption(QVBoxLayout &column, const char *name, const QString &text, bool checked)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(name));
    box->setChecked(checked);
    column.addWidget(box);
    return box;
}

void PaperDialog::addReviewSheet(QVBoxLayout &column, ReviewSheetPlace place)
{
    m_reviewSheet = new QComboBox(this);
    m_reviewSheet->setObjectName(QStringLiteral("reviewSheet"));
    m_reviewSheet->addItem(tr("None"), QVariant::fromValue(ReviewSheetPlace::None));
    m_reviewSheet->addItem(tr("Before the report"), QVariant::fromValue(ReviewSheetPlace::First));
    m_reviewSheet->addItem(tr("After the report"), QVariant::fromValue(ReviewSheetPlace::Last));
    m_reviewSheet->setCurrentIndex(m_reviewSheet->findData(QVariant::fromValue(place)));
    auto *label = new QLabel(tr("Re&view sheet to be signed:"), this);
    label->setBuddy(m_reviewSheet);
    m_reviewSheet->setAccessibleName(tr("Review sheet to be signed"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_reviewSheet);
    row->addStretch();
    column.addLayout(row);
}

void PaperDialog::say(const Row &row)
{
    QString words = FaceList(row.role).remark(row.faces->currentText());
    if (!row.missing.isEmpty())
        words = tr("%1, chosen before, isn't installed").arg(row.missing);
    row.remark->setText(words);
    row.faces->setAccessibleDescription(words);
}

void PaperDialog::chooseNothing()
{
    for (const Row &row : std::as_const(m_rows))
        row.faces->setCurrentText(m_standard.font(row.role.role, anySize).family());
}

PaperChoice PaperDialog::choice() const
{
    PaperChoice choice;
    for (const Row &row : m_rows) {
        const QString face = row.faces->currentText();
        // What is missing may come back; what one gets anyway makes way for a better one.
        if (!row.missing.isEmpty())
            choice.fonts.insert(row.role.name, row.missing);
        else if (face != m_standard.font(row.role.role, anySize).family())
            choice.fonts.insert(row.role.name, face);
    }
    choice.options.withSeal = m_seal->isChecked();
    choice.options.turnsWideTables = m_turned->isChecked();
    choice.withFingerprint = m_fingerprint->isChecked();
    choice.options.isReadAloud = m_readAloud->isChecked();
    if (m_proof->isChecked())
        choice.options.draftMark = PaperChoice::draftMark();
    choice.reviewSheet = m_reviewSheet->currentData().value<ReviewSheetPlace>();
    return choice;
}

} // namespace nianbao
