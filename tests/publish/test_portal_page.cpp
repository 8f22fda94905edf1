#include "publish/portal_page.h"
#include "reports.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace nianbao;
using namespace nianbao::test;

// What stands around the report on the page: the portal's facts, and the template that puts them there.
class TestPortalPage : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryMandatoryTag();
    void tellsWhichTagsAreMissing();
    void showsThePortal();
    void leavesOutWhatTheSiteDoesNotSay();
    void escapesTheSite();
    void shippedTemplateIsFit();
    void takesAnotherLook();
    void aTemplateCannotUnescape();
    void textsAreNoTemplates();
    void refusesTemplates_data();
    void refusesTemplates();
};

namespace {

SiteProfile site()
{
    SiteProfile site;
    for (const SiteItem item : SiteProfile::items())
        site.setValue(item, QStringLiteral("值") + SiteProfile::name(item));
    site.setValue(SiteItem::SiteDomain, QStringLiteral("www.example.gov.cn"));
    site.setValue(SiteItem::SiteIdCode, QStringLiteral("bm01000001"));
    site.setValue(SiteItem::PublicSecurity, QStringLiteral("公网安备 14108102000039号"));
    site.breadcrumb = {{QStringLiteral("首页"), QStringLiteral("/")}, {QStringLiteral("年报")}};
    site.links = {{QStringLiteral("网站地图"), QStringLiteral("/map")}};
    site.accessibility = {QStringLiteral("适老化"), QStringLiteral("/old")};
    site.notices = {QStringLiteral("涉密文件严禁上网")};
    return site;
}

QHash<QString, QString> metaOf(const QByteArray &page)
{
    QHash<QString, QString> meta;
    QXmlStreamReader xml(page);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("meta"))
            meta.insert(xml.attributes().value(QLatin1String("name")).toString(),
                        xml.attributes().value(QLatin1String("content")).toString());
    }
    return xml.hasError() ? QHash<QString, QString>() : meta;
}

} // namespace

void TestPortalPage::hasEveryMandatoryTag()
{
    const Composition composition = compositionOf(numberedReport());
    const QHash<QString, QString> meta = metaOf(portalPage(composition, site()));
    const QList<std::pair<QString, QString>> wanted{
        {"SiteName", "值siteName"},
        {"SiteDomain", "www.example.gov.cn"},
        {"SiteIDCode", "bm01000001"},
        {"ColumnName", "值columnName"},
        {"ColumnDescription", "值columnDescription"},
        {"ColumnKeywords", "值columnKeywords"},
        {"ColumnType", "值columnType"},
        {"ArticleTitle", composition.title},
        {"PubDate", "2024-01-30 00:00"},
        {"ContentSource", composition.source},
    };
    for (const auto &[name, content] : wanted)
        QCOMPARE(meta.value(name), content);
    // A column has a name and a type even where nobody has said them.
    const QHash<QString, QString> bare = metaOf(portalPage(composition));
    QCOMPARE(bare.value("ColumnName"), QStringLiteral("政府信息公开年报"));
    QCOMPARE(bare.value("ColumnType"), QStringLiteral("信息公开年报"));
    QVERIFY(bare.value("ColumnDescription").contains(organ));
    QVERIFY(bare.value("ColumnKeywords").contains(organ));
}

void TestPortalPage::tellsWhichTagsAreMissing()
{
    const Composition composition = compositionOf(numberedReport());
    QCOMPARE(missingMetaTags(composition, site()), QStringList());
    QCOMPARE(missingMetaTags(composition, {}), (QStringList{"SiteName", "SiteDomain", "SiteIDCode"}));
    QCOMPARE(missingMetaTags(compositionOf(Report()), site()),
             (QStringList{"ArticleTitle", "PubDate", "ContentSource"}));
}

void TestPortalPage::showsThePortal()
{
    const QString page = QString::fromUtf8(portalPage(compositionOf(numberedReport()), site()));
    for (const char *part :
         {"<a href=\"/\">首页</a>", "<li>年报</li>", "<a href=\"http://www.example.gov.cn\">值siteName</a>",
          "主办：值host", "承办：值undertaker", "值contact", "网站标识码：bm01000001", ">值icp<",
          "code=14108102000039\">公网安备 14108102000039号</a>", "<a href=\"/old\">适老化</a>",
          "<a href=\"/map\">网站地图</a>", "<p>涉密文件严禁上网</p>"})
        QVERIFY2(page.contains(QString::fromUtf8(part)), part);
}

void TestPortalPage::leavesOutWhatTheSiteDoesNotSay()
{
    const QByteArray page = portalPage(compositionOf(numberedReport()));
    for (const char *part : {"<header", "<nav", "<footer", "主办", "网站标识码", "SiteName"})
        QVERIFY2(!page.contains(part), part);
    // With a name alone there is a way from it to the column.
    SiteProfile named;
    named.setValue(SiteItem::SiteName, QStringLiteral("某网"));
    const QByteArray some = portalPage(compositionOf(numberedReport()), named);
    QVERIFY(some.contains("<li>某网</li>\n<li>政府信息公开年报</li>"));
    QVERIFY(!some.contains("<footer"));
}

void TestPortalPage::escapesTheSite()
{
    SiteProfile hostile = site();
    const QString text = QStringLiteral("\"><img src=x onerror='alert(1)'>&amp;]]>\u0001");
    for (const SiteItem item : SiteProfile::items())
        hostile.setValue(item, text);
    hostile.breadcrumb = hostile.links = {{text, QString()}};
    hostile.notices = {text};
    const QByteArray page = portalPage(compositionOf(numberedReport()), hostile);
    const QHash<QString, QString> meta = metaOf(page);
    QCOMPARE(meta.value("SiteName"), text.chopped(1));
    QVERIFY(!page.contains("<img") && !page.contains('\x01'));
}

void TestPortalPage::shippedTemplateIsFit()
{
    const Result<PageTemplate> again = PageTemplate::fromText(PageTemplate::shipped().text());
    QVERIFY2(again.ok(), qPrintable(again ? QString() : again.error().text()));
}

void TestPortalPage::takesAnotherLook()
{
    const Result<PageTemplate> look =
        PageTemplate::fromText("<!DOCTYPE html><title>{{title}}</title>{{#notices}}({{text}}){{/notices}}"
                               "<style>{{> report-style}}</style>{{{report}}}");
    QVERIFY2(look.ok(), qPrintable(look ? QString() : look.error().text()));
    const QByteArray page = portalPage(compositionOf(numberedReport()), site(), *look);
    QVERIFY(page.startsWith("<!DOCTYPE html><title>" + organ.toUtf8()));
    QVERIFY(page.contains("(涉密文件严禁上网)"));
    QVERIFY(page.contains("t3.received.natural") && page.contains(".report table"));
}

void TestPortalPage::aTemplateCannotUnescape()
{
    const Result<PageTemplate> look = PageTemplate::fromText("{{{title}}}|{{&title}}|{{title}}{{{report}}}");
    QVERIFY(look.ok());
    const Report report = with(numberedReport(), SetField{Field::Title, QStringLiteral("<b>'")});
    QVERIFY(portalPage(compositionOf(report), {}, *look)
                .startsWith("&lt;b&gt;&#39;|&lt;b&gt;&#39;|&lt;b&gt;&#39;"));
}

void TestPortalPage::textsAreNoTemplates()
{
    Report report = with(numberedReport(), SetField{Field::Title, QStringLiteral("{{organ}}{{> style}}")});
    report = with(report, SetNarrative{QStringLiteral("s1"), {QStringLiteral("{{{report}}} {{#title}}")}});
    const QByteArray page = portalPage(compositionOf(report), site());
    QVERIFY(page.contains("<h1>{{organ}}{{&gt; style}}</h1>"));
    QVERIFY(page.contains("<p>{{{report}}} {{#title}}</p>"));
}

void TestPortalPage::refusesTemplates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    QTest::newRow("open section") << QByteArray("a\n{{#title}}\n{{{report}}}") << "line 2"
                                  << "title";
    QTest::newRow("end of none") << QByteArray("{{{report}}}\n\n{{/title}}") << "line 3"
                                 << "title";
    QTest::newRow("unknown name") << QByteArray("{{{report}}}\n{{titel}}") << "line 2"
                                  << "titel";
    QTest::newRow("unknown part") << QByteArray("{{{report}}}\n\n{{> look}}") << "line 3"
                                  << "look";
    QTest::newRow("unknown where nothing is said")
        << QByteArray("{{{report}}}{{^title}}\n{{nothing}}{{/title}}") << "line 2"
        << "nothing";
    QTest::newRow("no report") << QByteArray("{{title}}") << QString() << "{{{report}}}";
    QTest::newRow("two") << QByteArray("{{{report}}}{{{report}}}") << QString() << "{{{report}}}";
    QTest::newRow("none without a title")
        << QByteArray("{{#title}}{{{report}}}{{/title}}") << QString() << "{{{report}}}";
    QTest::newRow("a text as a part") << QByteArray("{{{report}}}{{> title}}") << "line 1"
                                      << "title";
    QTest::newRow("not mustache") << QByteArray("{{{report}}} {{title") << "line 1"
                                  << "Unclosed";
    QTest::newRow("empty") << QByteArray() << QString() << "{{{report}}}";
}

void TestPortalPage::refusesTemplates()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const Result<PageTemplate> look = PageTemplate::fromText(text);
    QVERIFY(!look.ok());
    QCOMPARE(look.error().place, place);
    QVERIFY2(look.error().message.contains(words), qPrintable(look.error().message));
}

QTEST_GUILESS_MAIN(TestPortalPage)
#include "test_portal_page.moc"
