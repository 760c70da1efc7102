// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/odsworkbook.h"

#include "read/codes.h"
#include "read/odsreader.h"
#include "read/odssheets.h"
#include "read/xmlstream.h"

namespace gensvar::read {

namespace {

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
    auto sheets = listOdsSheets(*archive);
    if (!sheets)
        return base::failure(sheets);
    return std::make_unique<OdsWorkbook>(std::move(archive), std::move(*sheets));
}

base::Result<std::unique_ptr<RowReader>> OdsWorkbook::rows(int sheet)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return base::failure(code::noSuchSheet, {sheet + 1});
    auto part = m_archive->part("content.xml", maxOdsContent);
    if (!part)
        return base::failure(part);
    return std::make_unique<OdsReader>(std::move(*part), sheet, m_spreadsMerged);
}

} // namespace gensvar::read
