#pragma once

#include "model/organ_profile.h"

#include <QDialog>

#include <memory>

class QLineEdit;

namespace Ui {
class OrganProfileDialog;
}

namespace nianbao {

// Asks who the organ is. Closes with Save only once everything in it can be taken.
class OrganProfileDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OrganProfileDialog(const OrganProfile &profile, QWidget *parent = nullptr);
    ~OrganProfileDialog() override;

    // What was saved; what the dialog doesn't show is as it was.
    const OrganProfile &profile() const { return m_profile; }
    bool isForNewReports() const;

    void accept() override;

private:
    struct Line {
        ProfileItem item;
        QLineEdit *edit;
    };
    void fill();
    // Takes what stands there, as it is kept; says why it can't.
    bool take(const Line &line);
    void showLegalDeadline();
    void complain(QWidget *about, const QString &problem);
    void mark(QWidget *edit, const QString &problem);

    OrganProfile m_profile;
    std::unique_ptr<Ui::OrganProfileDialog> m_ui;
    QList<Line> m_lines;
};

} // namespace nianbao
