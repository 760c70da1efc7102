// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/xlsworkbook.h"

#include "read/codes.h"
#include "read/littleendian.h"
#include "read/sortedrows.h"
#include "read/xlsreader.h"
#include "read/xlsrecords.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace gensvar::read {

namespace {

tl::unexpected<base::Error> damaged()
{
    return base::failure(code::damaged, {QStringLiteral("XLS")});
}

/// Takes the records of the globals one by one.
class GlobalsReader
{
public:
    explicit GlobalsReader(BiffStream &stream)
        : m_stream(stream)
    { }
    base::Result<XlsGlobals> read();

private:
    base::Result<void> readBegin();
    base::Result<void> readRecord();
    void readSheet();
    void resolveStyles();

    BiffStream &m_stream;
    XlsGlobals m_globals;
    std::map<int, NumberKind> m_formats;
    std::vector<int> m_styleFormats;
};

base::Result<XlsGlobals> GlobalsReader::read()
{
    if (const auto begun = readBegin(); !begun)
        return base::failure(begun);
    for (;;) {
        const auto more = m_stream.next();
        if (!more)
            return base::failure(more);
        if (!*more)
            return damaged();
        if (m_stream.id() == record::end)
            break;
        if (const auto taken = readRecord(); !taken)
            return base::failure(taken);
    }
    if (m_globals.sheets.isEmpty())
        return damaged();
    resolveStyles();
    return std::move(m_globals);
}

base::Result<void> GlobalsReader::readBegin()
{
    const auto more = m_stream.next();
    if (!more)
        return base::failure(more);
    const auto version = *more ? numberAt<quint16>(m_stream.data(), 0) : std::nullopt;
    if (!version)
        return damaged();
    // Before Excel 5 a file was a single sheet, with other records.
    if (m_stream.id() == 0x0009 || m_stream.id() == 0x0209 || m_stream.id() == 0x0409)
        return base::failure(code::formatNotRead, {QStringLiteral("Excel 4")});
    if (m_stream.id() != record::begin || (*version != 0x0500 && *version != 0x0600))
        return damaged();
    m_globals.dialect = {*version == 0x0600, codePageOf(1252)};
    return {};
}

base::Result<void> GlobalsReader::readRecord()
{
    const std::string_view data = m_stream.data();
    switch (m_stream.id()) {
    case record::filePass:
        return base::failure(code::passwordProtected);
    case record::dateMode:
        m_globals.is1904 = numberAt<quint16>(data, 0) == quint16(1);
        break;
    case record::codePage:
        m_globals.dialect.codePage = codePageOf(numberAt<quint16>(data, 0).value_or(1252));
        break;
    case record::format:
        if (const auto text = biffText(data, 2, m_globals.dialect.isUnicode ? 2 : 1, m_globals.dialect))
            m_formats[*numberAt<quint16>(data, 0)] = numberKind(*text);
        break;
    case record::extendedFormat:
        m_styleFormats.push_back(numberAt<quint16>(data, 2).value_or(0));
        break;
    case record::boundSheet:
        readSheet();
        break;
    case record::sharedTexts: {
        const auto strings = readSharedTexts(m_stream);
        if (!strings)
            return base::failure(strings);
        m_globals.strings = *strings;
        break;
    }
    default:
        break;
    }
    return {};
}

void GlobalsReader::readSheet()
{
    const std::string_view data = m_stream.data();
    const auto place = numberAt<quint32>(data, 0);
    const auto state = numberAt<quint8>(data, 4);
    const auto type = numberAt<quint8>(data, 5);
    const auto name = biffText(data, 6, 1, m_globals.dialect);
    if (!place || !state || !type || !name || *type == 6) // 6: a module of macros
        return;
    m_globals.sheets.append(
        {.name = QString::fromStdString(*name), .visible = (*state & 3) == 0, .hasRows = *type == 0});
    m_globals.places.push_back(*place);
}

void GlobalsReader::resolveStyles()
{
    for (const int format : m_styleFormats) {
        const auto own = m_formats.find(format);
        m_globals.styles.push_back(own != m_formats.end() ? own->second : builtinNumberKind(format));
    }
}

} // namespace

XlsWorkbook::XlsWorkbook(std::shared_ptr<OleFile> file, QString stream, XlsGlobals globals)
    : m_file(std::move(file))
    , m_stream(std::move(stream))
    , m_globals(std::make_shared<const XlsGlobals>(std::move(globals)))
{ }

base::Result<std::unique_ptr<Workbook>> XlsWorkbook::open(std::shared_ptr<OleFile> file)
{
    if (file->contains(QStringLiteral("EncryptedPackage")))
        return base::failure(code::passwordProtected);
    // A file for both Excel 95 and 97 has two streams with the same sheets.
    const QString name = file->findFirst({QStringLiteral("Workbook"), QStringLiteral("Book")});
    if (name.isEmpty())
        return base::failure(code::otherFile, {QStringLiteral("Microsoft Office")});
    auto stream = file->stream(name);
    if (!stream)
        return base::failure(stream);
    BiffStream records(std::move(*stream));
    auto globals = GlobalsReader(records).read();
    if (!globals)
        return base::failure(globals);
    return std::make_unique<XlsWorkbook>(std::move(file), name, std::move(*globals));
}

base::Result<std::unique_ptr<RowReader>> XlsWorkbook::rows(int sheet)
{
    if (sheet < 0 || sheet >= m_globals->sheets.size() || !m_globals->sheets[sheet].hasRows)
        return base::failure(code::noSuchSheet, {sheet + 1});
    auto begun = records(sheet);
    if (!begun)
        return base::failure(begun);
    if (!m_orders.contains(sheet)) {
        m_orders[sheet] = xlsRowOrder(*begun);
        begun = records(sheet);
        if (!begun)
            return base::failure(begun);
    }
    auto reader = std::make_unique<XlsReader>(std::move(*begun), m_globals, m_orders[sheet]);
    if (m_orders[sheet] == RowOrder::Any)
        return std::make_unique<SortedRows>(std::move(reader));
    return reader;
}

/// The stream's records, standing on the sheet's BOF.
base::Result<BiffStream> XlsWorkbook::records(int sheet)
{
    auto stream = m_file->stream(m_stream);
    if (!stream)
        return base::failure(stream);
    BiffStream records(std::move(*stream));
    records.seek(placeOf(sheet, records));
    const auto begun = records.next();
    if (!begun)
        return base::failure(begun);
    if (!*begun || records.id() != record::begin)
        return damaged();
    return records;
}

/// Where the sheet begins: where the globals say, or, where nothing begins there, the nearest beginning some bytes off
/// that is no other sheet's. Programs that change a file's globals do not always count again.
qint64 XlsWorkbook::placeOf(int sheet, BiffStream &records) const
{
    constexpr qint64 farthest = 64;
    const std::vector<qint64> &told = m_globals->places;
    const qint64 place = told[size_t(sheet)];
    records.seek(place);
    if (records.isNext(record::begin))
        return place;
    qint64 nearest = place;
    qint64 distance = farthest + 1;
    records.seek(0);
    for (qint64 at = 0; at <= place + farthest; at = records.position()) {
        if (const auto more = records.next(); !more || !*more)
            break;
        if (at == 0 || records.id() != record::begin || std::abs(at - place) >= distance
            || std::find(told.begin(), told.end(), at) != told.end())
            continue;
        nearest = at;
        distance = std::abs(at - place);
    }
    return nearest;
}

} // namespace gensvar::read
