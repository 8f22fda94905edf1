#pragma once

#include <QTreeWidget>

namespace nianbao {

// Lines of several columns of text, each line as high as its texts need, under headings that span them.
class SideBySideList : public QTreeWidget
{
    Q_OBJECT

public:
    // The columns' shares of the width, hundredths; what is left is the last one's.
    explicit SideBySideList(const QList<int> &shares, QWidget *parent = nullptr);

    QTreeWidgetItem *addHeading(const QString &text);
    // One below such a one.
    QTreeWidgetItem *addSubheading(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const QList<int> m_shares;
};

} // namespace nianbao
