#include "intake/pasted_text.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace nianbao;

namespace {

// Short for what is expected: "1 text" and "2 text" are headings, "*" turns bold on and off.
QStringList shortFor(const Narrative &narrative)
{
    QStringList lines;
    for (const Block &block : narrative.blocks()) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            lines += QString("%1 %2").arg(heading->level).arg(heading->text);
        } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            QString line;
            for (const Run &run : paragraph->runs)
                line += run.bold ? '*' + run.text + '*' : run.text;
            lines += line;
        } else {
            lines += "picture";
        }
    }
    return lines;
}

const QString pixel =
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9aw"
    "AAAABJRU5ErkJggg==";

// What a program put on the clipboard.
QString page(const QString &name)
{
    QFile file(qEnvironmentVariable("NIANBAO_SOURCE") + "/tests/intake/data/" + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample is missing");
    return QString::fromUtf8(file.readAll());
}

} // namespace

class TestPastedText : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWriterCopied();
    void initTestCase() { fromWord = page("word.html"); }
    void readsHtml_data();
    void readsHtml();
    void readsPlainText_data();
    void readsPlainText();
    void takesPicturesThatAreThere();
    void survivesAnything();

private:
    QString fromWord;
};

// Captured from LibreOffice 7.4 on Debian 12; it ends with a NUL there.
void TestPastedText::readsWhatWriterCopied()
{
    const PastedText pasted = narrativeOfHtml(page("libreoffice_writer.html") + QChar(0));
    QCOMPARE(shortFor(pasted.text), (QStringList{"1 （一）主动公开", "公开信息*214*条，其中要闻120条。", "甲", "乙",
                                                 "a\tb", "末段 2023年"}));
}

void TestPastedText::readsHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("text");
    const auto row = [](const char *name, const QString &html, const QStringList &text) {
        QTest::newRow(name) << html << text;
    };
    row("nothing", "", {});
    row("Word", fromWord,
        {"1 （一）主动公开情况", "2023年*主动公开*信息214条，*粗重*加上的。2023年1月1日", "1.    列表"});
    row("LibreOffice",
        "<html><head><style type=\"text/css\">p { line-height: 115% } h1 { font-weight: normal "
        "}</style></head>"
        "<body lang=\"zh-CN\"><h1 class=\"western\">总体</h1><p style=\"text-indent: 0.74cm\"><font "
        "face=\"仿宋\">"
        "<font size=\"4\">　　一段<b>话</b></font></font></p></body></html>",
        {"1 总体", "一段*话*"});
    row("ranks", "<h2>甲</h2><h3>乙</h3><h4>丙</h4><h2>丁</h2>", {"1 甲", "2 乙", "2 丙", "1 丁"});
    row("their own numbers say more", "<h1>1.甲</h1><h4>（二）乙</h4><h3>（十二）丙</h3>",
        {"2 1.甲", "1 （二）乙", "1 （十二）丙"});
    row("bold and numbered",
        "<p><b>（一）存在的</b><strong>问题</strong></p><p><b>（一）是要点。</b></p>"
        "<p>（一）不粗</p><p><b>只是粗</b></p><p><b>1.5万元</b></p>",
        {"1 （一）存在的问题", "*（一）是要点。*", "（一）不粗", "*只是粗*", "*1.5万元*"});
    row("strong, weights, and none",
        "<strong>甲</strong><b style='font-weight:normal'>乙</b><span "
        "style='font-weight:600'>丙</span><i>丁</i><u>戊</u><s>己</s>",
        {"*甲*乙*丙*丁戊己"});
    row("line breaks", "<p>行一<br>行二<br/><br>行三</p><div>甲<p>乙</p>丙</div>",
        {"行一", "行二", "行三", "甲", "乙", "丙"});
    row("lists", "<ol><li>甲<li>乙</ol><ul><li>丙</ul><ol type=a><li>丁</ol>",
        {"1.甲", "2.乙", "丙", "a.丁"});
    row("a table",
        "<p>前</p><table><tr><th>项目</th><td>数<br>量</td></tr><tr><td></td><td><p>甲</p><p>乙</p></td></"
        "tr></table>后",
        {"前", "*项目*\t数 量", "\t甲 乙", "后"});
    row("colours, links, classes",
        "<p class=x style='color:red;font-size:40px'><a href='http://x'>看</a>这里</p>", {"看这里"});
    row("spaces and unseen characters", "<p>&nbsp;&nbsp;　　甲\u200b乙&nbsp;丙　</p><p>　</p>", {"甲乙 丙"});
    row("scripts and comments",
        "<script>alert(1)</script><!-- x --><style>b{}</style>甲<!--[if !mso]>乙<![endif]-->", {"甲"});
    row("never closed", "<p><b>甲<p>乙</b><h1>丙", {"*甲*", "乙", "1 丙"});
}

void TestPastedText::readsHtml()
{
    QFETCH(QString, html);
    QFETCH(QStringList, text);
    QCOMPARE(shortFor(narrativeOfHtml(html).text), text);
}

void TestPastedText::readsPlainText_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QStringList>("text");
    QTest::newRow("lines") << "一\r\n二\n\n三\n" << QStringList{"一", "二", "", "三"};
    QTest::newRow("indents") << "　　一\n  二\n\u00a0三" << QStringList{"一", "二", "三"};
    QTest::newRow("unseen") << "\ufeff一\u200b二\x07" << QStringList{"一二"};
    QTest::newRow("columns") << "一\t二" << QStringList{"一\t二"};
}

void TestPastedText::readsPlainText()
{
    QFETCH(QString, plain);
    QFETCH(QStringList, text);
    QCOMPARE(narrativeOfText(plain).texts(), text);
}

void TestPastedText::takesPicturesThatAreThere()
{
    const PastedText pasted =
        narrativeOfHtml("<p>前<img src=\"" + pixel
                        + "\" onerror=\"x()\">后</p><img src=\"http://x/y.png\">"
                          "<img src='file:///etc/passwd'><img src='data:image/png;base64,AAAA'><img>");
    QCOMPARE(shortFor(pasted.text), (QStringList{"前后", "picture"}));
    QVERIFY(pasted.picturesLeftOut >= 3);
    QCOMPARE(narrativeOfHtml(fromWord).picturesLeftOut, 0);
}

// Whatever is on the clipboard: it ends, and what comes of it can be stored.
void TestPastedText::survivesAnything()
{
    const QStringList pieces{"<p>",    "</p>",      "<b>",
                             "</b>",   "<table>",   "<tr>",
                             "<td>",   "</table>",  "<h1>",
                             "</h1>",  "<ul>",      "<li>",
                             "</ul>",  "<br>",      "<img src='data:image/png,x'>",
                             "<!--",   "-->",       "甲",
                             "\u2028", "&nbsp;",    "&#0;",
                             "\x01",   "<del>",     "</del>",
                             "<",      "colspan",   "<td rowspan=3>",
                             "（一）", "1.",        "\"",
                             "<o:p>",  "<![if x]>", "\xf0"};
    QRandomGenerator random(3);
    for (int round = 0; round < 1500; ++round) {
        QString html;
        for (int i = random.bounded(30); i > 0; --i)
            html += pieces[random.bounded(int(pieces.size()))];
        const Narrative text = narrativeOfHtml(html).text;
        const Result<Narrative> normal = text.normalized();
        QVERIFY2(normal.ok() && *normal == text, qPrintable(html));
    }
    QVERIFY(fromWord.size() > 500);
    for (qsizetype cut = 0; cut < fromWord.size(); cut += 7)
        QVERIFY(narrativeOfHtml(fromWord.left(cut)).text.normalized().ok());
}

QTEST_MAIN(TestPastedText)
#include "test_pasted_text.moc"
