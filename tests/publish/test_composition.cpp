#include "reports.h"

#include <QTest>

using namespace nianbao;
using namespace nianbao::test;

class TestComposition : public QObject
{
    Q_OBJECT

private slots:
    void followsTheTemplate();
    void fillsEveryCell();
    void leavesEmptyEmpty();
    void leavesBlankParagraphsOut();
    void keepsHeadingsOfEmptySections();
    void keepsTheKindsOfBlocks();
    void leavesBlankBlocksOut();
    void tellsOfAPictureThatCannotBeShown_data();
    void tellsOfAPictureThatCannotBeShown();
    void turnsAPhotoUpright();
    void cleansText_data();
    void cleansText();
    void showsTheDocumentNumber();
    void signs_data();
    void signs();
};

void TestComposition::followsTheTemplate()
{
    const Composition composition = compositionOf(numberedReport());
    const Template::Pointer form = Template::current();
    QCOMPARE(composition.title, QStringLiteral("青禾经济开发区管理委员会2023年政府信息公开工作年度报告"));
    QCOMPARE(composition.organ, organ);
    QCOMPARE(composition.publishedOn, QStringLiteral("2024-01-30"));

    QVERIFY(std::holds_alternative<TitleElement>(composition.elements.first()));
    QVERIFY(std::holds_alternative<SignatureElement>(composition.elements.last()));
    QStringList headings;
    QStringList tables;
    for (const Element &element : composition.elements) {
        if (const auto *heading = std::get_if<HeadingElement>(&element))
            headings += heading->text;
        if (const auto *table = std::get_if<TableElement>(&element))
            tables += table->section + u' ' + table->table.id;
    }
    QStringList wanted;
    for (const Section &section : form->sections()) {
        if (!section.heading.isEmpty())
            wanted += section.heading;
    }
    QCOMPARE(headings, wanted);
    QCOMPARE(headings.size(), 6);
    QCOMPARE(tables, QStringList({"s2 t2", "s3 t3", "s4 t4"}));
}

void TestComposition::showsTheDocumentNumber()
{
    const Composition composition = compositionOf(numberedReport());
    QCOMPARE(std::get<NumberElement>(composition.elements[1]).text, QStringLiteral("青管发〔2024〕3号"));
    QVERIFY(textOf(composition).contains(QStringLiteral("年度报告青管发〔2024〕3号")));
}

void TestComposition::fillsEveryCell()
{
    const Report report = numberedReport();
    const Template &form = report.form();
    int inputs = 0;
    int totals = 0;
    for (const Element &element : compositionOf(report).elements) {
        const auto *table = std::get_if<TableElement>(&element);
        if (!table)
            continue;
        QCOMPARE(table->cells.size(), table->table.cells.size());
        for (const TableElement::FilledCell &filled : table->cells) {
            if (filled.cell.kind == Cell::Kind::Label) {
                QCOMPARE(filled.text, filled.cell.label);
                QVERIFY(filled.address.isEmpty());
                continue;
            }
            QCOMPARE(form.figureAt(filled.address), filled.cell.figure);
            const bool computed = filled.cell.kind == Cell::Kind::Formula;
            ++(computed ? totals : inputs);
            QCOMPARE(filled.text, QString::number(computed ? independentTotal(report, filled.address)
                                                           : numberOf(filled.cell.figure)));
        }
    }
    QCOMPARE(inputs, 166);
    QCOMPARE(totals, 34);
}

void TestComposition::leavesEmptyEmpty()
{
    const Report report =
        with(Report(), SetFigure{QStringLiteral("t3.received.natural"), Figure::notApplicable()});
    QStringList filled;
    for (const Element &element : compositionOf(report).elements) {
        const auto *table = std::get_if<TableElement>(&element);
        for (qsizetype i = 0; table && i < table->cells.size(); ++i) {
            if (!table->cells[i].address.isEmpty() && !table->cells[i].text.isEmpty())
                filled += table->cells[i].address + u'=' + table->cells[i].text;
        }
    }
    QVERIFY2(filled.contains(QStringLiteral("t3.received.natural=/")), qPrintable(filled.join(u' ')));
    QVERIFY2(filled.size() <= 2, qPrintable(filled.join(u' '))); // and the row's total, at most
}

void TestComposition::leavesBlankParagraphsOut()
{
    const Report report = with(Report(), SetNarrative{QStringLiteral("s5"),
                                                      {QStringLiteral("甲"), QString(),
                                                       QStringLiteral(" 　 "), QStringLiteral("　　乙 ")}});
    QStringList paragraphs;
    for (const Element &element : compositionOf(report).elements) {
        if (const auto *paragraph = std::get_if<ParagraphElement>(&element))
            paragraphs += paragraph->section + textOf(*paragraph);
    }
    QCOMPARE(paragraphs, QStringList({QStringLiteral("s5甲"), QStringLiteral("s5乙")}));
}

void TestComposition::keepsHeadingsOfEmptySections()
{
    const Composition composition = compositionOf(Report());
    QCOMPARE(composition.elements.size(), 6 + 3); // nothing but headings and tables
    QCOMPARE(std::get<HeadingElement>(composition.elements.last()).section, QStringLiteral("s6"));
}

void TestComposition::cleansText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("composed");
    QTest::newRow("indent") << QStringLiteral("　　正文  ") << QStringLiteral("正文");
    QTest::newRow("tab") << QStringLiteral("甲\t乙") << QStringLiteral("甲 乙");
    QTest::newRow("markup") << QStringLiteral("<b>&amp;\"'") << QStringLiteral("<b>&amp;\"'");
    QTest::newRow("emoji") << QStringLiteral("好😀。") << QStringLiteral("好😀。");
    QTest::newRow("rare han") << QStringLiteral("𠮷") << QStringLiteral("𠮷");
    QTest::newRow("lone surrogates") << (QString(QChar(0xD83D)) + QStringLiteral("甲") + QChar(0xDE00))
                                     << QStringLiteral("甲");
    QTest::newRow("noncharacters") << (QStringLiteral("甲") + QChar(0xFFFE) + QChar(0xFFFF))
                                   << QStringLiteral("甲");
    QTest::newRow("separators") << (QStringLiteral("甲") + QChar(0x2028) + QStringLiteral("乙"))
                                << QStringLiteral("甲 乙");
}

void TestComposition::cleansText()
{
    QFETCH(QString, typed);
    QFETCH(QString, composed);
    const Report report = with(Report(), SetNarrative{QStringLiteral("s1"), {typed}});
    for (const Element &element : compositionOf(report).elements) {
        if (const auto *paragraph = std::get_if<ParagraphElement>(&element)) {
            QCOMPARE(textOf(*paragraph), composed);
            return;
        }
    }
    QFAIL("the paragraph is lost");
}

void TestComposition::keepsTheKindsOfBlocks()
{
    const Report report = with(Report(), SetNarrative{QStringLiteral("s1"), everyKindOfBlock()});
    const QList<Element> elements = compositionOf(report).elements.mid(1, 11); // below the section's heading
    QCOMPARE(std::get<ParagraphElement>(elements[0]).runs.size(), 5);
    QCOMPARE(std::get<ParagraphElement>(elements[0]).runs[3], (Run{QStringLiteral("56.07%"), true}));
    QCOMPARE(std::get<SubheadingElement>(elements[1]).level, 1);
    QCOMPARE(std::get<SubheadingElement>(elements[1]).text, QStringLiteral("（一）主动公开"));
    QCOMPARE(std::get<ParagraphElement>(elements[2]).runs,
             QList<Run>{Run{QStringLiteral("全年在门户网站公开信息。")}});
    QCOMPARE(std::get<SubheadingElement>(elements[3]).level, 2);
    QVERIFY(std::get<ParagraphElement>(elements[4]).runs.first().bold);
    const auto &diagram = std::get<PictureElement>(elements[5]);
    QCOMPARE(diagram.section, QStringLiteral("s1"));
    QCOMPARE(diagram.size, QSize(400, 200));
    QCOMPARE(diagram.image.size(), QSize(400, 200));
    QCOMPARE(diagram.picture.caption, QStringLiteral("图1 各类信息的条数"));
    QVERIFY(diagram.insteadOfImage.isEmpty());
    const auto &photo = std::get<PictureElement>(elements[6]);
    QCOMPARE(photo.size, QSize(3000, 4000));
    QVERIFY(photo.image.height() < 4000 && photo.image.height() > 3000); // what print can show
    QVERIFY(std::get<PictureElement>(elements[7]).picture.caption.isEmpty());
}

void TestComposition::leavesBlankBlocksOut()
{
    const Report report = with(
        Report(),
        SetNarrative{QStringLiteral("s5"),
                     QList<Block>{Heading{1, QStringLiteral(" 　")},
                                  Paragraph{{{QStringLiteral(" "), true}, {QStringLiteral("　"), false}}},
                                  Paragraph{{{QStringLiteral("　　"), true},
                                             {QStringLiteral(" 甲 "), false},
                                             {QStringLiteral("乙"), true},
                                             {QString(QChar(0xFFFE)) + u' ', false}}}}});
    QList<Element> elements = compositionOf(report).elements;
    elements.removeIf([](const Element &element) {
        return std::holds_alternative<HeadingElement>(element)
               || std::holds_alternative<TableElement>(element);
    });
    QCOMPARE(elements.size(), 1);
    QCOMPARE(std::get<ParagraphElement>(elements[0]).runs,
             (QList<Run>{{QStringLiteral("甲 "), false}, {QStringLiteral("乙"), true}}));
}

void TestComposition::tellsOfAPictureThatCannotBeShown_data()
{
    QTest::addColumn<QByteArray>("data");
    const QByteArray whole = pictureFile({40, 40}, "png");
    QTest::newRow("its first bytes alone") << whole.left(8);
    QTest::newRow("cut off") << whole.left(whole.size() / 2);
    // Some kilobytes that would take hundreds of megabytes.
    QImage black(9000, 9000, QImage::Format_Mono);
    black.fill(0);
    QByteArray bomb;
    QBuffer buffer(&bomb);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(black.save(&buffer, "png"));
    QTest::newRow("a bomb") << bomb;
}

void TestComposition::tellsOfAPictureThatCannotBeShown()
{
    QFETCH(QByteArray, data);
    const Picture picture{QStringLiteral("image/png"), data, QStringLiteral("图")};
    const Report report = with(Report(), SetNarrative{QStringLiteral("s1"), QList<Block>{picture}});
    const auto element = std::get<PictureElement>(compositionOf(report).elements[1]);
    QVERIFY(element.image.isNull());
    QVERIFY(!element.insteadOfImage.isEmpty());
    QCOMPARE(element.picture.caption, QStringLiteral("图"));
}

void TestComposition::turnsAPhotoUpright()
{
    // As a phone stores it: lying, with a note in its Exif data that it is to be turned by 90°.
    QByteArray jpeg = pictureFile({80, 40}, "jpeg");
    const QByteArray exif = QByteArray::fromHex("ffe10022457869660000"
                                                "4d4d002a00000008"
                                                "0001011200030000000100060000"
                                                "00000000");
    jpeg.insert(2, exif);
    const Picture picture{QStringLiteral("image/jpeg"), jpeg, {}};
    const Report report = with(Report(), SetNarrative{QStringLiteral("s1"), QList<Block>{picture}});
    const auto element = std::get<PictureElement>(compositionOf(report).elements[1]);
    QCOMPARE(element.size, QSize(40, 80));
    QCOMPARE(element.image.size(), QSize(40, 80));
}

void TestComposition::signs_data()
{
    QTest::addColumn<QString>("signedBy");
    QTest::addColumn<QString>("signedOn");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("date");
    QTest::newRow("organ signs") << QString() << QStringLiteral("2024-01-23") << organ
                                 << QStringLiteral("2024年1月23日");
    QTest::newRow("another signs") << QStringLiteral("办公室") << QStringLiteral("2024-11-03")
                                   << QStringLiteral("办公室") << QStringLiteral("2024年11月3日");
    QTest::newRow("no date") << QString() << QString() << organ << QString();
}

void TestComposition::signs()
{
    QFETCH(QString, signedBy);
    QFETCH(QString, signedOn);
    Report report = with(numberedReport(), SetField{Field::SignedBy, signedBy});
    report = with(report, SetField{Field::SignedOn, signedOn});
    const Composition composition = compositionOf(report);
    const auto *signature = std::get_if<SignatureElement>(&composition.elements.last());
    QVERIFY(signature);
    QTEST(signature->signedBy, "name");
    QTEST(signature->date, "date");
}

QTEST_GUILESS_MAIN(TestComposition)
#include "test_composition.moc"
