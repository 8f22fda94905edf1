#pragma once

#include "desktop/paper/face_list.h"
#include "desktop/paper/paper_choice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace nianbao {

// Asks in which faces and how the report is to be set on paper, before it is exported or beside the preview.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    // `verb` is on the button that takes it.
    PaperDialog(const PaperChoice &choice, const QString &title, const QString &verb, QWidget *parent);

    PaperChoice choice() const;

private:
    struct Row {
        RoleFamilies role;
        QComboBox *faces;
        QLabel *remark;
        QString missing; // what was chosen and isn't installed any more
    };

    void addFaces(QGridLayout &grid, const FontChoices &chosen);
    QCheckBox *addOption(QVBoxLayout &column, const char *name, const QString &text, bool checked);
    void addReviewSheet(QVBoxLayout &column, ReviewSheetPlace place);
    void say(const Row &row);
    void chooseNothing();

    Fonts m_standard; // what is taken where nobody chooses
    QList<Row> m_rows;
    QCheckBox *m_seal;
    QCheckBox *m_turned;
    QCheckBox *m_fingerprint;
    QCheckBox *m_readAloud;
    QCheckBox *m_proof;
    QComboBox *m_reviewSheet;
};

} // namespace nianbao
