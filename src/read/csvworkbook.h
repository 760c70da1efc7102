// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/encoding.h"
#include "read/textdialect.h"
#include "read/workbook.h"

namespace gensvar::read {

/// A text file as a workbook of one sheet without a name.
class CsvWorkbook : public Workbook
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<Workbook>> open(const QString &path, const TextOptions &options);

    CsvWorkbook(QString path, Encoding encoding, TextDialect dialect);
    [[nodiscard]] Format format() const override { return Format::Csv; }
    [[nodiscard]] QString encoding() const override { return m_encoding.name; }
    [[nodiscard]] QChar delimiter() const override { return QLatin1Char(m_dialect.delimiter); }
    [[nodiscard]] QList<Sheet> sheets() const override { return {Sheet{}}; }
    [[nodiscard]] base::Result<std::unique_ptr<RowReader>> rows(int sheet) override;

private:
    QString m_path;
    Encoding m_encoding;
    TextDialect m_dialect;
};

} // namespace gensvar::read
