#include "fit_check.h"

#include "desktop/panels/balance_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

// The check that the pictures rely on: it finds what is cut off, and leaves alone what isn't.
class TestFitCheck : public QObject
{
    Q_OBJECT

private slots:
    void whatFits();
    void label();
    void wrappedLabel();
    void lineEdit();
    void button();
    void list();
    void overlap();
    void balanceBar();
};

void TestFitCheck::whatFits()
{
    QWidget window;
    auto *label = new QLabel("政府信息公开", &window);
    label->setGeometry(0, 0, 200, 40);
    auto *edit = new QLineEdit("214", &window);
    edit->setGeometry(0, 40, 200, 40);
    auto *hidden = new QLabel("政府信息公开", &window);
    hidden->setGeometry(0, 0, 10, 10);
    hidden->hide();
    window.show();
    hidden->hide();
    QCOMPARE(faultsIn(window), QStringList());
}

void TestFitCheck::label()
{
    QWidget window;
    (new QLabel("政府信息公开", &window))->setGeometry(0, 0, 30, 40);
    window.show();
    QCOMPARE(faultsIn(window).size(), 1);
    QVERIFY(faultsIn(window).first().contains("“政府信息公开” in 30×40 is cut off"));
}

void TestFitCheck::wrappedLabel()
{
    QWidget window;
    auto *label = new QLabel("政府信息公开", &window);
    label->setWordWrap(true);
    label->setGeometry(0, 0, 40, 300);
    window.show();
    QCOMPARE(faultsIn(window).size(), 0);
    label->resize(40, 20);
    QCOMPARE(faultsIn(window).size(), 1);
    label->setText("disclosure");
    label->resize(20, 300); // a word isn't broken
    QCOMPARE(faultsIn(window).size(), 1);
}

void TestFitCheck::lineEdit()
{
    QWidget window;
    auto *edit = new QLineEdit("1555470", &window);
    edit->setGeometry(0, 0, 20, 40);
    window.show();
    QCOMPARE(faultsIn(window).size(), 1);
    edit->clear();
    QCOMPARE(faultsIn(window).size(), 0);
    edit->setPlaceholderText("such as 2023");
    QCOMPARE(faultsIn(window).size(), 1);
}

void TestFitCheck::button()
{
    QWidget window;
    (new QPushButton("Set all empty cells to 0", &window))->setGeometry(0, 0, 60, 40);
    window.show();
    QCOMPARE(faultsIn(window).size(), 1);
}

void TestFitCheck::list()
{
    QWidget window;
    auto *list = new QListWidget(&window);
    list->setGeometry(0, 0, 80, 100);
    list->addItem("四、政府信息公开行政复议、行政诉讼情况");
    window.show();
    QCOMPARE(faultsIn(window).size(), 1);
    list->item(0)->setToolTip(list->item(0)->text());
    QCOMPARE(faultsIn(window).size(), 0);
}

void TestFitCheck::overlap()
{
    QWidget window;
    (new QLabel("甲", &window))->setGeometry(0, 0, 60, 40);
    (new QLineEdit("1", &window))->setGeometry(50, 10, 60, 40);
    window.show();
    QCOMPARE(faultsIn(window).size(), 1);
    QVERIFY(faultsIn(window).first().contains("lies on"));
}

void TestFitCheck::balanceBar()
{
    QWidget window;
    auto *bar = new nianbao::BalanceBar(&window);
    bar->refresh(nianbao::ReportDocument());
    bar->resize(bar->sizeHint());
    window.show();
    QCOMPARE(faultsIn(window), QStringList());
    bar->resize(bar->width() - 1, bar->height());
    QCOMPARE(faultsIn(window).size(), 1);
}

QTEST_MAIN(TestFitCheck)
#include "test_fit_check.moc"
