// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/odsworkbook.h"

#include "read/codes.h"
#include "read/odsreader.h"
#include "read/xmlstream.h"

#include <QSet>

namespace gensvar::read {

namespace {

constexpr qint64 maxContent = 8LL * 1024 * 1024 * 1024; // bytes of XML
constexpr qsizetype maxSheets = 10'000;                 // LibreOffice's own limit

/// Gathers the sheets' names and which of them a style hides.
class SheetLister : public XmlHandler
{
public:
    QList<Sheet> sheets;
    bool isSpreadsheet = false;
    bool isFull = false;

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "style") {
            m_style = attributes.value("name");
        } else if (name == "table-properties") {
            const char *const display = attributes.standardValue("display");
            if (display != nullptr && std::string_view(display) == "false")
                m_hiding.insert(m_style);
        } else if (name == "spreadsheet") {
            isSpreadsheet = true;
        } else if (name == "table" && isSpreadsheet && ++m_nesting == 1) {
            isFull = sheets.size() >= maxSheets;
            if (!isFull)
                sheets.append({.name = QString::fromUtf8(attributes.standardValue("name")),
                               .visible = !m_hiding.contains(attributes.standardValue("style-name"))});
        }
    }
    void end(std::string_view name) override
    {
        if (name == "table" && isSpreadsheet)
            --m_nesting;
    }
    void text(std::string_view) override { }

private:
    QByteArray m_style;
    QSet<QByteArray> m_hiding;
    int m_nesting = 0; // of tables
};

/// An encrypted document lists how in its manifest.
base::Result<bool> isEncrypted(ZipArchive &archive)
{
    const std::string manifest = "META-INF/manifest.xml";
    bool encrypted = false;
    if (!archive.contains(manifest))
        return false;
    const auto read = visitXml(archive, manifest, [&](std::string_view name, const XmlAttributes &) {
        encrypted = encrypted || name == "encryption-data";
    });
    // Old writers gave the manifest a DOCTYPE; it is not needed to read the rest.
    if (!read && !read.error().is(code::entitiesRefused))
        return base::failure(read);
    return encrypted;
}

} // namespace

OdsWorkbook::OdsWorkbook(std::shared_ptr<ZipArchive> archive, QList<Sheet> sheets)
    : m_archive(std::move(archive))
    , m_sheets(std::move(sheets))
{ }

base::Result<std::unique_ptr<Workbook>> OdsWorkbook::open(std::shared_ptr<ZipArchive> archive)
{
    const auto encrypted = isEncrypted(*archive);
    if (!encrypted)
        return base::failure(encrypted);
    if (*encrypted)
        return base::failure(code::passwordProtected);
    auto part = archive->part("content.xml", maxContent);
    if (!part)
        return base::failure(part);
    SheetLister lister;
    XmlStream stream(std::move(*part), lister);
    for (bool more = true; more;) {
        const auto step = stream.step();
        if (!step)
            return base::failure(step);
        if (lister.isFull)
            return base::failure(code::tooLarge, {QStringLiteral("content.xml"), maxSheets});
        more = *step;
    }
    if (!lister.isSpreadsheet)
        return base::failure(code::otherFile, {QStringLiteral("OpenDocument")});
    return std::make_unique<OdsWorkbook>(std::move(archive), lister.sheets);
}

base::Result<std::unique_ptr<RowReader>> OdsWorkbook::rows(int sheet)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return base::failure(code::noSuchSheet, {sheet + 1});
    auto part = m_archive->part("content.xml", maxContent);
    if (!part)
        return base::failure(part);
    return std::make_unique<OdsReader>(std::move(*part), sheet);
}

} // namespace gensvar::read
