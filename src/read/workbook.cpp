// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/workbook.h"

#include "base/fileerror.h"
#include "read/codes.h"
#include "read/csvworkbook.h"
#include "read/odsworkbook.h"
#include "read/xlsworkbook.h"
#include "read/xlsxworkbook.h"

#include <QFile>

#include <array>

namespace gensvar::read {

namespace {

struct Signature
{
    std::string_view start;
    const char *kind;
};

// What people take for a spreadsheet by mistake, so that the message can name it.
constexpr std::array<Signature, 8> others{{{"%PDF-", "PDF"},
                                           {"\x89PNG", "PNG"},
                                           {"\xFF\xD8\xFF", "JPEG"},
                                           {"GIF8", "GIF"},
                                           {"\x1F\x8B", "gzip"},
                                           {"Rar!", "RAR"},
                                           {"7z\xBC\xAF", "7-Zip"},
                                           {"SQLite format 3", "SQLite"}}};

// The sheets of Excel before there were containers, by how their first record begins.
constexpr std::array<Signature, 3> bareSheets{
    {{{"\x09\0\x04\0", 4}, "Excel 2"}, {{"\x09\x02\x06\0", 4}, "Excel 3"}, {{"\x09\x04\x06\0", 4}, "Excel 4"}}};

bool isWebPage(QByteArrayView start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3);
    const QByteArray text = start.trimmed().toByteArray().toLower();
    for (const char *const beginning : {"<html", "<!doctype", "<table", "<?xml", "<meta"}) {
        if (text.startsWith(beginning))
            return true;
    }
    return false;
}

base::Result<std::unique_ptr<Workbook>> openZip(const QString &path)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return base::failure(archive);
    if ((*archive)->contains("content.xml"))
        return OdsWorkbook::open(std::move(*archive));
    return XlsxWorkbook::open(std::move(*archive));
}

base::Result<std::unique_ptr<Workbook>> openOle(const QString &path)
{
    auto file = OleFile::open(path);
    if (!file)
        return base::failure(file);
    return XlsWorkbook::open(std::move(*file));
}

} // namespace

QString formatName(Format format)
{
    switch (format) {
    case Format::Csv:
        return QStringLiteral("csv");
    case Format::Xlsx:
        return QStringLiteral("xlsx");
    case Format::Ods:
        return QStringLiteral("ods");
    case Format::Xls:
        return QStringLiteral("xls");
    }
    Q_UNREACHABLE();
}

base::Result<std::unique_ptr<Workbook>> Workbook::open(const QString &path, const TextOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(base::cannotRead(file, code::cannotOpen));
    const QByteArray start = file.peek(512);
    if (start.isEmpty())
        return base::failure(file.size() == 0 ? code::emptyFile : code::readFailed, {file.errorString()});
    file.close();
    const std::string_view beginning(start.constData(), size_t(start.size()));
    for (const Signature &other : others) {
        if (beginning.starts_with(other.start))
            return base::failure(code::otherFile, {QLatin1StringView(other.kind)});
    }
    for (const Signature &sheet : bareSheets) {
        if (beginning.starts_with(sheet.start))
            return base::failure(code::formatNotRead, {QLatin1StringView(sheet.kind)});
    }
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return openZip(path);
    if (start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return openOle(path);
    if (isWebPage(start))
        return base::failure(code::webPage);
    return CsvWorkbook::open(path, options);
}

} // namespace gensvar::read
