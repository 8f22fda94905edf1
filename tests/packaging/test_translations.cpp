#include <QtTest>

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations; // several for a plural
    QString type;             // "unfinished", "vanished" … or nothing
    QString key() const { return context + '|' + source + '|' + comment; }
};

QList<Message> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages += Message{context, {}, {}, {}, {}};
        else if (xml.name() == u"source")
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"comment")
            messages.last().comment = xml.readElementText();
        else if (xml.name() == u"numerusform")
            messages.last().translations += xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.last().type = xml.attributes().value("type").toString();
            xml.readNext();
            if (xml.isCharacters() && !xml.isWhitespace())
                messages.last().translations += xml.text().toString();
        }
    }
    return messages;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyStringOfTheSourcesIsTranslated();
    void placeholdersAgree();
    void accelerators();
    void chineseIsChinese();

private:
    QString m_root;
    QList<Message> m_chinese;
};

void TestTranslations::initTestCase()
{
    m_root = qEnvironmentVariable("NIANBAO_SOURCE");
    m_chinese = read(m_root + "/translations/nianbao_zh_CN.ts");
    QVERIFY(m_chinese.size() > 50);
}

// lupdate itself says what the sources hold: taken into a copy, it must find nothing new or gone.
void TestTranslations::everyStringOfTheSourcesIsTranslated()
{
    for (const QString language : {"zh_CN", "en"}) {
        QTemporaryDir folder;
        const QString original = QStringLiteral("%1/translations/nianbao_%2.ts").arg(m_root, language);
        const QString copy = folder.filePath("nianbao_" + language + ".ts");
        QVERIFY(QFile::copy(original, copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        QStringList arguments{"-locations", "none", "app", "forms", "-ts", copy};
        if (language == "en")
            arguments.prepend("-pluralonly");
        QProcess lupdate;
        lupdate.setWorkingDirectory(m_root);
        lupdate.start(LUPDATE, arguments);
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        QStringList open;
        for (const Message &message : read(copy)) {
            if (!message.type.isEmpty() || message.translations.isEmpty()
                || message.translations.contains(QString()))
                open += message.type + ": " + message.key();
        }
        QVERIFY2(open.isEmpty(), qPrintable(language + "\n" + open.join('\n')));
    }
}

void TestTranslations::placeholdersAgree()
{
    static const QRegularExpression placeholder("%(?:[0-9]+|n|L[0-9]+)");
    const auto placeholders = [](const QString &text) {
        QStringList all;
        auto matches = placeholder.globalMatch(text);
        while (matches.hasNext())
            all += matches.next().captured();
        all.sort();
        all.removeDuplicates();
        return all;
    };
    for (const Message &message : m_chinese) {
        for (const QString &translation : message.translations)
            QVERIFY2(placeholders(translation) == placeholders(message.source), qPrintable(message.key()));
    }
}

// Menu keys: Chinese menus write them as 文件(&F).
void TestTranslations::accelerators()
{
    static const QRegularExpression key("&([A-Za-z0-9])");
    static const QRegularExpression chineseKey("\\(&([A-Z0-9])\\)");
    for (const Message &message : m_chinese) {
        const QRegularExpressionMatch source = key.match(message.source);
        if (!source.hasMatch() || message.source.contains("&&"))
            continue;
        QVERIFY2(chineseKey.match(message.translations.first()).hasMatch(), qPrintable(message.key()));
    }
}

void TestTranslations::chineseIsChinese()
{
    static const QRegularExpression han("\\p{Han}");
    static const QRegularExpression letters("[A-Za-z]{3}");
    for (const Message &message : m_chinese) {
        if (!message.source.contains(letters))
            continue; // nothing to translate in "%1: %2"
        QVERIFY2(message.translations.first().contains(han) || message.source.startsWith("Nianbao"),
                 qPrintable(message.key()));
        // As design.md asks: no exclamation marks.
        QVERIFY2(!message.translations.first().contains(QChar(0xff01)), qPrintable(message.key()));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
