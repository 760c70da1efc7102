// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/xmltrace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gensvar;
using read::XmlParsers;

/// The quick parser of sheets against the whole one: whatever the text and wherever it is cut into pieces, both tell
/// the same or both refuse.
class TestXml : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheSame_data();
    void tellsTheSame();
    void tellsTheSameOfDamagedTexts();
    void goesThroughSheetsAlone();
    void leavesManyAttributes();
};

namespace {

constexpr const char *sheet =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
    "<x:worksheet xmlns:x='urn:x' mc:Ignorable=\"a &quot;b&quot; &#xe5;\"><x:sheetData>\r\n<x:row r=\"1\"><x:c "
    "r=\"A1\" "
    "t=\"s\"><x:v>12</x:v></x:c><x:c r='B1'/></x:row >\r<x:row r=\"2\"><x:c\n r = \"A2\" t=\"inlineStr\"><x:is><x:t "
    "xml:space=\"preserve\"> Tack &amp; hej &lt;3 &#8364; s\xC3\xA5 l\xC3\xA4nge \xF0\x9F\x98\x80 [1]]\n</x:t></x:is>"
    "</x:c></x:row></x:sheetData><pageMargins left=\"0.7\"/></x:worksheet>\n";

} // namespace

void TestXml::tellsTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, QByteArray text) { QTest::newRow(name) << text; };
    row("a sheet", sheet);
    row("byte order mark", QByteArray("\xEF\xBB\xBF") + sheet);
    row("nothing", "");
    row("blanks", " \n ");
    row("an empty root", "<a/>");
    row("a root with a comment behind", "<a/> <!-- b -->");
    row("an empty root with a comment behind", "<a></a><!-- b -->");
    row("two roots", "<a/><b/>");
    row("text behind the root", "<a/>b");
    row("text before the root", "b<a/>");
    row("no end", "<a><b></b>");
    row("half a tag", "<a><b");
    row("half a reference", "<a>&am");
    row("half a character", "<a>\xC3");
    row("wrong end", "<a><b></a></b>");
    row("longer end", "<a></ab>");
    row("shorter end", "<ab></a>");
    row("end alone", "</a>");
    row("end with an attribute", "<a></a b='1'>");
    row("twins", "<a><b c='1' d='2' c='3'/></a>");
    QByteArray many;
    for (int i = 0; i < 1000; ++i)
        many += " c" + QByteArray::number(i) + "='1'";
    row("many attributes", "<a><b" + many + "/></a>");
    row("twins among many", "<a><b" + many + " c7='1'/></a>");
    row("no blank between attributes", "<a b='1'c='2'/>");
    row("no quotes", "<a b=1/>");
    row("no value", "<a b/>");
    row("a tag in a value", "<a b='<'/>");
    row("other quotes in a value", "<a b='\"' c=\"'>\"/>");
    row("blanks in a value", "<a b='1\t2\n3\r\n4'/>");
    row("blanks as references", "<a b='1&#9;2&#10;3'>&#13;&#10;</a>");
    row("line ends", "<a>1\r\n2\r3\n4\r\r\n5\n\r</a>");
    row("a line end at the end", "<a>1\r");
    row("brackets", "<a>]]]></a>");
    row("brackets apart", "<a>] ]> ]] ></a>");
    row("brackets at the end", "<a>]");
    row("names", "<a><_b:c-1.2/><-c/></a>");
    row("a name of other letters", "<a><\xC3\xA5rtal/></a>");
    row("comment", "<a><b>1</b><!-- x --><b>2</b></a>");
    row("comment first", "<!-- x --><a>1</a>");
    row("comment before the root", "<?xml version='1.0'?><!-- x --><a>1</a>");
    row("section", "<a><b><![CDATA[<x> & ]] y]]></b><b>2</b></a>");
    row("instruction", "<a><?x y?><b>2</b></a>");
    row("two declarations", "<?xml version='1.0'?><?xml version='1.0'?><a/>");
    row("declaration within", "<a><?xml version='1.0'?></a>");
    row("declaration after a blank", " <?xml version='1.0'?><a/>");
    row("half a declaration", "<?xml version='1.0'");
    row("declaration of nothing", "<?xml ?><a/>");
    row("declaration of another thing", "<?xml-stylesheet version='1.0'?><a/>");
    row("Latin", "<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE5</a>");
    row("ASCII", "<?xml version='1.0' encoding='US-ASCII'?><a>\xC3\xA5</a>");
    row("small letters", "<?xml version='1.0' encoding='utf-8'?><a>\xC3\xA5</a>");
    row("unknown encoding", "<?xml version='1.0' encoding='x-none'?><a>1</a>");
    row("UTF-16", QByteArray("\xFF\xFE<\0a\0>\0001\0<\0/\0a\0>\0", 18));
    row("UTF-16 without a mark", QByteArray("<\0a\0>\0001\0<\0/\0a\0>\0", 16));
    row("DOCTYPE", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");
    row("unknown entity", "<a>&b;</a>");
    row("entities", "<a b='&amp;&lt;&gt;&quot;&apos;'>&amp;&lt;&gt;&quot;&apos;</a>");
    row("ampersand alone", "<a>b & c</a>");
    row("no number", "<a>&#;</a>");
    row("zero", "<a>&#0;</a>");
    row("long number", "<a>&#0000000000000065;</a>");
    row("too large a number", "<a>&#x110000;</a>");
    row("overflowing number", "<a>&#99999999999;</a>");
    row("surrogate", "<a>&#xD800;</a>");
    row("no character", "<a>&#xFFFE;</a>");
    row("no character as it is", "<a>\xEF\xBF\xBF</a>");
    row("replacement character", "<a b='\xEF\xBF\xBD'>\xEF\xBF\xBD</a>");
    row("no character in a value", "<a b='\xEF\xBF\xBE'/>");
    row("control", "<a>\x01</a>");
    row("control in a value", "<a b='\x01'/>");
    row("delete", "<a b='\x7F'>\x7F</a>");
    row("zero byte", QByteArray("<a>1\0002</a>", 11));
    row("zero byte in a value", QByteArray("<a b='1\0002'/>", 13));
    row("zero byte in a tag", QByteArray("<a\0></a>", 8));
    row("overlong", "<a>\xC0\xAF</a>");
    row("surrogate in UTF-8", "<a>\xED\xA0\x80</a>");
    row("beyond Unicode", "<a>\xF4\x90\x80\x80</a>");
    row("cut character", "<a>\xC3</a>");
    row("cut character in a value", "<a b='\xC3'/>");
    row("extensions", "<a><b>1</b><x:extLst><b><b/>2</b></x:extLst><b>3</b></a>");
    row("depth", QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300));
}

void TestXml::tellsTheSame()
{
    QFETCH(QByteArray, text);
    const std::string_view whole(text.constData(), size_t(text.size()));
    const std::string expected = test::xmlTrace(whole, whole.size() + 1, XmlParsers::WholeOnly);
    for (const size_t piece : {size_t(1), size_t(2), size_t(3), size_t(7), size_t(64), whole.size() + 1})
        QCOMPARE(test::xmlTrace(whole, piece, XmlParsers::PlainFirst), expected);
}

/// A sheet with a few bytes changed, put in or left out, anywhere.
void TestXml::tellsTheSameOfDamagedTexts()
{
    static constexpr std::string_view bytes("<>/&;#x'\"=! ?-[]\r\n\0\x80\xC3\xEF\xBF\xBE"
                                            "ar1:",
                                            28);
    QRandomGenerator random(20261122);
    const std::string_view whole(sheet);
    for (int i = 0; i < 4'000; ++i) {
        std::string text(whole);
        for (int changes = random.bounded(1, 4); changes > 0; --changes) {
            const size_t at = size_t(random.bounded(int(text.size())));
            const size_t length = size_t(random.bounded(3));
            text.replace(at, length, std::string(size_t(random.bounded(3)), bytes[size_t(random.bounded(28))]));
        }
        const size_t piece = size_t(random.bounded(1, 40));
        const std::string expected = test::xmlTrace(text, text.size() + 1, XmlParsers::WholeOnly);
        if (test::xmlTrace(text, piece, XmlParsers::PlainFirst) != expected)
            QFAIL(qPrintable(QStringLiteral("in pieces of %1: %2")
                                 .arg(QString::number(piece),
                                      QString::fromLatin1(QByteArray::fromStdString(text).toPercentEncoding()))));
    }
}

namespace {

class Nothing : public read::XmlHandler
{
    void start(std::string_view, const read::XmlAttributes &) override { }
    void end(std::string_view) override { }
    void text(std::string_view) override { }
};

} // namespace

/// What spreadsheet programs write does not need the whole parser, or the quick one is for nothing.
void TestXml::goesThroughSheetsAlone()
{
    Nothing handler;
    read::XmlEvents events(handler, QStringLiteral("part"));
    read::PlainXml plain(events);
    std::string text = std::string(sheet);
    text.erase(text.find("]]"), 2); // as the end of a section it needs a look
    text.push_back('\0');
    QCOMPARE(plain.read(text, true), read::PlainXml::Stop::NeedsMore);
    QCOMPARE(plain.taken(), text.size() - 1);
}

/// The quick parser compares each with each, which of 150,000 in a file of 1 MB takes a minute.
void TestXml::leavesManyAttributes()
{
    Nothing handler;
    read::XmlEvents events(handler, QStringLiteral("part"));
    read::PlainXml plain(events);
    std::string text = "<a><b";
    for (int i = 0; i < 1000; ++i)
        text += " c" + std::to_string(i) + "='1'";
    text += "/></a>";
    text.push_back('\0');
    QCOMPARE(plain.read(text, true), read::PlainXml::Stop::Stranger);
    QCOMPARE(plain.taken(), size_t(3));
}

QTEST_GUILESS_MAIN(TestXml)
#include "tst_xml.moc"
