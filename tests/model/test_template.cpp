#include "model/template.h"

#include <QtTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace nianbao;

// The expectations here are written out from the official form (domain.md 1.2 to 1.4), not taken from
// the template's file: a slip in the file must fail a test.
class TestTemplate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasSixSectionsInOrder();
    void hasEveryAddress();
    void hasTheOfficialGrids();
    void tableThreeReadsAsOnPaper();
    void tableTwoHasFourBands();
    void namesCells_data();
    void namesCells();
    void sumsWhatTheFormSays();
    void ordersFormulas();
    void balancesEachColumn();
    void saysWhatEachCellCounts();
    void makesTheUsualTitle();
    void refusesWithThePath_data();
    void refusesWithThePath();
    void survivesMutation();
    void knowsOnlyShippedForms();

private:
    const FigureSpec &spec(const QString &address) const
    {
        return m_form->figures()[m_form->figureAt(address)];
    }
    QStringList partsOf(const QString &address) const
    {
        QStringList parts;
        for (const int part : spec(address).sum)
            parts += m_form->figures()[part].address;
        return parts;
    }

    Template::Pointer m_form = Template::current();
    QByteArray m_json;
};

namespace {

const QStringList applicants{"natural", "business", "research", "welfare", "legalService", "otherOrg"};
const QStringList resultRows{
    "granted", "partlyGranted", "refused.stateSecret", "refused.otherLaw", "refused.threeSecurities",
    "refused.thirdParty", "refused.internalAffairs", "refused.deliberative", "refused.enforcementFile",
    "refused.adminQuery", "unavailable.notHeld", "unavailable.needsCreation", "unavailable.stillUnclear",
    "notProcessed.petition", "notProcessed.repeated", "notProcessed.publication",
    "notProcessed.massRepeated", "notProcessed.confirmation", "other.uncorrected", "other.unpaid",
    "other.other"};

// Every address of the contract, in the form's order.
QStringList allAddresses()
{
    QStringList all;
    for (const char *row : {"rules", "normative"}) {
        for (const char *column : {"made", "repealed", "inForce"})
            all += QStringLiteral("t2.%1.%2").arg(QLatin1String(row), QLatin1String(column));
    }
    all += {"t2.licensing.decisions", "t2.penalty.decisions", "t2.coercion.decisions", "t2.fees.amount"};
    for (const QString &row : QStringList{"received", "carriedOver"} + resultRows
                                  + QStringList{"concluded", "carriedForward"}) {
        for (const QString &column : applicants + QStringList{"total"})
            all += QStringLiteral("t3.%1.%2").arg(row, column);
    }
    for (const char *group : {"review", "direct", "afterReview"}) {
        for (const char *column : {"upheld", "corrected", "other", "pending", "total"})
            all += QStringLiteral("t4.%1.%2").arg(QLatin1String(group), QLatin1String(column));
    }
    return all;
}

} // namespace

void TestTemplate::initTestCase()
{
    QFile file(":/templates/national-2021.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_json = file.readAll();
}

void TestTemplate::hasSixSectionsInOrder()
{
    const QList<QPair<QString, QString>> expected{
        {"lead", ""},
        {"s1", "一、总体情况"},
        {"s2", "二、主动公开政府信息情况"},
        {"s3", "三、收到和处理政府信息公开申请情况"},
        {"s4", "四、政府信息公开行政复议、行政诉讼情况"},
        {"s5", "五、存在的主要问题及改进情况"},
        {"s6", "六、其他需要报告的事项"},
    };
    QCOMPARE(m_form->sections().size(), expected.size());
    for (int i = 0; i < expected.size(); ++i) {
        QCOMPARE(m_form->sections()[i].id, expected[i].first);
        QCOMPARE(m_form->sections()[i].heading, expected[i].second);
        QCOMPARE(m_form->sections()[i].isNarrative(), i < 2 || i > 4);
        QCOMPARE(m_form->sectionAt(expected[i].first), i);
    }
    QCOMPARE(m_form->sectionAt("s7"), -1);
}

void TestTemplate::hasEveryAddress()
{
    QStringList found;
    int inputs = 0;
    for (const FigureSpec &figure : m_form->figures()) {
        found += figure.address;
        inputs += figure.computed ? 0 : 1;
        QCOMPARE(figure.type.decimals, figure.address == "t2.fees.amount" ? 6 : 0);
        QCOMPARE(figure.type.unit, figure.address == "t2.fees.amount" ? "万元" : "");
    }
    QCOMPARE(found, allAddresses());
    QCOMPARE(inputs, 166);
    QCOMPARE(m_form->formulas().size(), 34);
    QCOMPARE(m_form->figureAt("t3.received.nobody"), -1);
}

void TestTemplate::hasTheOfficialGrids()
{
    const QList<QList<int>> expected{{14, 4, 10, 0}, {28, 10, 144, 31}, {4, 15, 12, 3}};
    QCOMPARE(m_form->tables().size(), expected.size());
    for (int t = 0; t < expected.size(); ++t) {
        const Table &table = m_form->tables()[t];
        QList<QList<int>> covered(table.rows, QList<int>(table.columns(), 0));
        int inputs = 0;
        int formulas = 0;
        for (const Cell &cell : table.cells) {
            inputs += cell.kind == Cell::Kind::Input;
            formulas += cell.kind == Cell::Kind::Formula;
            QCOMPARE(cell.kind == Cell::Kind::Label, cell.figure < 0);
            QCOMPARE(cell.kind == Cell::Kind::Label, !cell.label.isEmpty());
            for (int r = cell.row; r < cell.row + cell.rowSpan; ++r) {
                for (int c = cell.column; c < cell.column + cell.columnSpan; ++c)
                    ++covered[r][c];
            }
        }
        QCOMPARE((QList<int>{table.rows, table.columns(), inputs, formulas}), expected[t]);
        for (const QList<int> &row : covered)
            QCOMPARE(row, QList<int>(table.columns(), 1));
        const double width = std::accumulate(table.columnWidths.begin(), table.columnWidths.end(), 0.0);
        QVERIFY(qAbs(width - 156) < 1e-9); // the type area of GB/T 9704
    }
}

void TestTemplate::tableThreeReadsAsOnPaper()
{
    const QList<QList<QVariant>> expected{
        // row, column, row span, column span, label
        {0, 0, 3, 3, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"},
        {0, 3, 1, 7, "申请人情况"},
        {1, 3, 2, 1, "自然人"},
        {1, 4, 1, 5, "法人或其他组织"},
        {1, 9, 2, 1, "总计"},
        {2, 4, 1, 1, "商业企业"},
        {2, 5, 1, 1, "科研机构"},
        {2, 6, 1, 1, "社会公益组织"},
        {2, 7, 1, 1, "法律服务机构"},
        {2, 8, 1, 1, "其他"},
        {3, 0, 1, 3, "一、本年新收政府信息公开申请数量"},
        {4, 0, 1, 3, "二、上年结转政府信息公开申请数量"},
        {5, 0, 22, 1, "三、本年度办理结果"},
        {5, 1, 1, 2, "（一）予以公开"},
        {6, 1, 1, 2, "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"},
        {7, 1, 8, 1, "（三）不予公开"},
        {7, 2, 1, 1, "1.属于国家秘密"},
        {8, 2, 1, 1, "2.其他法律行政法规禁止公开"},
        {9, 2, 1, 1, "3.危及“三安全一稳定”"},
        {10, 2, 1, 1, "4.保护第三方合法权益"},
        {11, 2, 1, 1, "5.属于三类内部事务信息"},
        {12, 2, 1, 1, "6.属于四类过程性信息"},
        {13, 2, 1, 1, "7.属于行政执法案卷"},
        {14, 2, 1, 1, "8.属于行政查询事项"},
        {15, 1, 3, 1, "（四）无法提供"},
        {15, 2, 1, 1, "1.本机关不掌握相关政府信息"},
        {16, 2, 1, 1, "2.没有现成信息需要另行制作"},
        {17, 2, 1, 1, "3.补正后申请内容仍不明确"},
        {18, 1, 5, 1, "（五）不予处理"},
        {18, 2, 1, 1, "1.信访举报投诉类申请"},
        {19, 2, 1, 1, "2.重复申请"},
        {20, 2, 1, 1, "3.要求提供公开出版物"},
        {21, 2, 1, 1, "4.无正当理由大量反复申请"},
        {22, 2, 1, 1, "5.要求行政机关确认或重新出具已获取信息"},
        {23, 1, 3, 1, "（六）其他处理"},
        {23, 2, 1, 1, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"},
        {24, 2, 1, 1, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"},
        {25, 2, 1, 1, "3.其他"},
        {26, 1, 1, 2, "（七）总计"},
        {27, 0, 1, 3, "四、结转下年度继续办理"},
    };
    QList<QList<QVariant>> found;
    for (const Cell &cell : m_form->tables()[1].cells) {
        if (cell.kind == Cell::Kind::Label)
            found += QList<QVariant>{cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.label};
    }
    QCOMPARE(found.size(), expected.size());
    for (int i = 0; i < expected.size(); ++i)
        QCOMPARE(found[i], expected[i]);
}

void TestTemplate::tableTwoHasFourBands()
{
    QStringList labels;
    for (const Cell &cell : m_form->tables()[0].cells) {
        if (cell.kind == Cell::Kind::Label)
            labels += cell.label;
    }
    QCOMPARE(labels, (QStringList{"第二十条第（一）项", "信息内容", "本年制发件数", "本年废止件数",
                                  "现行有效件数", "规章", "行政规范性文件", "第二十条第（五）项", "信息内容",
                                  "本年处理决定数量", "行政许可", "第二十条第（六）项", "信息内容",
                                  "本年处理决定数量", "行政处罚", "行政强制", "第二十条第（八）项",
                                  "信息内容", "本年收费金额（单位：万元）", "行政事业性收费"}));
}

void TestTemplate::namesCells_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *address, const char *name) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(name);
    };
    row("t2.rules.made", "规章 第二十条第（一）项 本年制发件数");
    row("t2.normative.inForce", "行政规范性文件 第二十条第（一）项 现行有效件数");
    row("t2.coercion.decisions", "行政强制 第二十条第（六）项 本年处理决定数量");
    row("t2.fees.amount", "行政事业性收费 第二十条第（八）项 本年收费金额（单位：万元）");
    row("t3.received.natural", "一、本年新收政府信息公开申请数量 申请人情况 自然人");
    row("t3.refused.stateSecret.business",
        "三、本年度办理结果 （三）不予公开 1.属于国家秘密 申请人情况 法人或其他组织 商业企业");
    row("t3.refused.adminQuery.total",
        "三、本年度办理结果 （三）不予公开 8.属于行政查询事项 申请人情况 总计");
    row("t3.concluded.otherOrg", "三、本年度办理结果 （七）总计 申请人情况 法人或其他组织 其他");
    row("t4.review.upheld", "行政复议 结果维持");
    row("t4.afterReview.total", "行政诉讼 复议后起诉 总计");
}

void TestTemplate::namesCells()
{
    QFETCH(QString, address);
    QFETCH(QString, name);
    QCOMPARE(spec(address).fullLabel(), name);
}

void TestTemplate::sumsWhatTheFormSays()
{
    const auto inRow = [](const QString &row) {
        QStringList addresses;
        for (const QString &column : applicants)
            addresses += QStringLiteral("t3.%1.%2").arg(row, column);
        return addresses;
    };
    for (const QString &row : QStringList{"received", "carriedOver", "concluded", "carriedForward"} + resultRows)
        QCOMPARE(partsOf(QStringLiteral("t3.%1.total").arg(row)), inRow(row));
    for (const QString &column : applicants) {
        QStringList results;
        for (const QString &row : resultRows)
            results += QStringLiteral("t3.%1.%2").arg(row, column);
        QCOMPARE(partsOf(QStringLiteral("t3.concluded.%1").arg(column)), results);
    }
    for (const QString group : {"review", "direct", "afterReview"}) {
        QStringList outcomes;
        for (const QString outcome : {"upheld", "corrected", "other", "pending"})
            outcomes += QStringLiteral("t4.%1.%2").arg(group, outcome);
        QCOMPARE(partsOf(QStringLiteral("t4.%1.total").arg(group)), outcomes);
    }
}

void TestTemplate::ordersFormulas()
{
    QSet<int> known;
    for (const int formula : m_form->formulas()) {
        for (const int part : m_form->figures()[formula].sum)
            QVERIFY(!m_form->figures()[part].computed || known.contains(part));
        known.insert(formula);
    }
    QCOMPARE(known.size(), 34);
}

void TestTemplate::balancesEachColumn()
{
    const QStringList labels{"自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"};
    QCOMPARE(m_form->balances().size(), 7);
    for (int i = 0; i < 7; ++i) {
        const Balance &balance = m_form->balances()[i];
        const QString column = (applicants + QStringList{"total"})[i];
        const auto addresses = [this](const QList<Balance::Term> &terms) {
            QStringList found;
            for (const Balance::Term &term : terms)
                found += m_form->figures()[term.figure].address;
            return found;
        };
        QCOMPARE(balance.rule, QString("t3-balance"));
        QCOMPARE(balance.column, labels[i]);
        QCOMPARE(m_form->tables()[balance.table].name, QString("表三"));
        QCOMPARE(addresses(balance.left), (QStringList{"t3.received." + column, "t3.carriedOver." + column}));
        QCOMPARE(addresses(balance.right),
                 (QStringList{"t3.concluded." + column, "t3.carriedForward." + column}));
    }
}

void TestTemplate::saysWhatEachCellCounts()
{
    for (const FigureSpec &figure : m_form->figures()) {
        QVERIFY2(!figure.meanings.isEmpty(), qPrintable(figure.address));
        // In 表三 and 表四 the row and the column each say something; in 表二 some have one for both.
        if (!figure.address.startsWith("t2"))
            QCOMPARE(figure.meanings.size(), 2);
        for (const Meaning &meaning : figure.meanings)
            QVERIFY(meaning.text.endsWith(QChar(0x3002)) && !meaning.source.isEmpty());
    }
    QVERIFY(spec("t3.partlyGranted.natural").meanings.first().source.contains("第三十七条"));
    QVERIFY(spec("t3.partlyGranted.natural").meanings.last().text.contains("个人名义"));
}

void TestTemplate::makesTheUsualTitle()
{
    QCOMPARE(m_form->titleFor("某县审计局", "2023"), QString("某县审计局2023年政府信息公开工作年度报告"));
    QCOMPARE(m_form->titleFor("{year}局", "2023"), QString("{year}局2023年政府信息公开工作年度报告"));
}

void TestTemplate::refusesWithThePath_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const char *from, const char *to, const char *path) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(path);
    };
    row("not JSON", "{\n", "{,\n", "byte 2");
    row("no id", R"("id": "national-2021")", R"("id": 7)", "id");
    row("an unknown key", R"("basis")", R"("bassis")", "bassis");
    row("a label that is a number", R"({"label": "规章"})", R"({"label": 5})", "tables[0].rows[2][0].label");
    row("no such role", R"("role": "note")", R"("role": "motto")", "tables[1].rows[0][0].role");
    row("a span of zero", R"("label": "申请人情况", "role": "column", "columnSpan": 7)",
        R"("label": "申请人情况", "role": "column", "columnSpan": 0)", "tables[1].rows[0][1].columnSpan");
    row("a hole", R"("label": "申请人情况", "role": "column", "columnSpan": 7)",
        R"("label": "申请人情况", "role": "column", "columnSpan": 6)", "tables[1].rows[0]");
    row("beyond the edge", R"("label": "申请人情况", "role": "column", "columnSpan": 7)",
        R"("label": "申请人情况", "role": "column", "columnSpan": 8)", "tables[1].rows[0][1]");
    row("below the last row", R"("rowSpan": 22)", R"("rowSpan": 24)", "tables[1].rows[5][0]");
    row("an address twice", "t3.carriedOver.{applicants}\"}", "t3.received.{applicants}\"}",
        "tables[1].rows[4][1].inputs");
    row("no such list", "t4.direct.{outcomes}\"}", "t4.direct.{endings}\"}", "tables[2].rows[3][2].inputs");
    row("no such type", R"("type": "amount")", R"("type": "money")", "tables[0].rows[13][1].type");
    row("a sum of nothing known", R"("sum": "t4.direct.{outcomes}")", R"("sum": "t4.directly.{outcomes}")",
        "tables[2].rows[3][3].sum");
    row("a sum of another type", R"("sum": "t4.direct.{outcomes}")", R"("sum": "t2.fees.amount")",
        "tables[2].rows[3][3].sum");
    row("a sum of itself", R"("sum": "t4.direct.{outcomes}")", R"("sum": "t4.direct.total")", "t4.direct.total");
    row("a type of 9 decimals", R"("decimals": 6)", R"("decimals": 9)", "types[1].decimals");
    row("a section twice", R"("id": "s6")", R"("id": "s5")", "sections[6].id");
    row("a section without heading", R"({"id": "s6", "heading": "六、其他需要报告的事项"})", R"({"id": "s6"})",
        "sections[6].heading");
    row("no such table", R"("table": "t4")", R"("table": "t9")", "sections[4].table");
    row("a table unused", R"(, "table": "t4")", "", "sections");
    row("a balance of nothing known", "t3.concluded.*\", \"name", "t3.included.*\", \"name",
        "balances[0].right[0].figure");
    row("a meaning of nothing known", "t3.granted.*\", \"text", "t3.awarded.*\", \"text", "meanings[18].of");
    row("an unclosed pattern", "t4.direct.{outcomes}\"}", "t4.direct.{outcomes\"}",
        "tables[2].rows[3][2].inputs");
}

void TestTemplate::refusesWithThePath()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, path);
    QByteArray json = m_json;
    const qsizetype place = json.indexOf(from);
    QVERIFY2(place >= 0, "the test's text is in the template");
    json.replace(place, from.size(), to);
    const Result<Template::Pointer> form = Template::fromJson(json);
    QVERIFY(!form.ok());
    QCOMPARE(form.error().place, path);
    QVERIFY(!form.error().message.isEmpty());
}

// Whatever stands in the file, loading it ends with a form or with an error, never otherwise.
void TestTemplate::survivesMutation()
{
    QRandomGenerator random(9704);
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray json = m_json;
        for (int n = random.bounded(1, 4); n > 0; --n) {
            const qsizetype at = random.bounded(int(json.size()));
            switch (random.bounded(3)) {
            case 0:
                json[at] = char(random.bounded(256));
                break;
            case 1:
                json.remove(at, random.bounded(1, 40));
                break;
            default:
                json.insert(at, json.mid(random.bounded(int(json.size())), random.bounded(1, 40)));
            }
        }
        refused += Template::fromJson(json).ok() ? 0 : 1;
    }
    qInfo("%d of 400 mutants refused", refused);
    QVERIFY(refused > 200); // most of the file is structure, not words
}

void TestTemplate::knowsOnlyShippedForms()
{
    QVERIFY(Template::shipped("national-2021").ok());
    for (const QString id : {"national-1999", "", "../templates/national-2021", "a/b"})
        QVERIFY(!Template::shipped(id).ok());
}

QTEST_APPLESS_MAIN(TestTemplate)
#include "test_template.moc"
