// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <optional>
#include <string>
#include <string_view>

namespace gensvar::read {

/// A number as XML has it, blanks around it allowed; none where it is anything else.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

/// A date, date and time, or time of day in ISO 8601, with or without fractions: "2021-01-01", "2021-01-01T10:10:10.5",
/// "10:10:10". A zone at the end is left out: a sheet holds wall time.
[[nodiscard]] std::optional<domain::Cell> parseIsoDate(std::string_view text);

/// An XML Schema duration of days and time, "PT10H10M10.123S", "-P1DT2H". None with years or months.
[[nodiscard]] std::optional<domain::Cell> parseIsoDuration(std::string_view text);

/// Undoes _xHHHH_, which stands for a character that XML cannot hold or an underscore that would look like one.
void undoEscapes(std::string &text);

/// Text that is gathered piece by piece and bounded: beyond domain::maxCellBytes only the beginning is kept.
class BoundedText
{
public:
    void clear()
    {
        m_text.clear();
        m_tooLong = false;
    }
    void append(std::string_view text);
    [[nodiscard]] bool isTooLong() const { return m_tooLong; }
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] std::string &text() { return m_text; }

private:
    std::string m_text;
    bool m_tooLong = false;
};

} // namespace gensvar::read
