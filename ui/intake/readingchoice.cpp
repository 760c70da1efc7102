// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/readingchoice.h"

#include "parts/accessible.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::intake {

static constexpr int mostHeaderRows = 6;

ReadingChoice::ReadingChoice(QWidget *parent)
    : QWidget(parent)
    , m_headerRows(new QComboBox)
    , m_encoding(new QComboBox)
    , m_delimiter(new QComboBox)
    , m_dates(new QComboBox)
{
    parts::nameChoice(*m_headerRows, tr("Header rows"), tr("How many rows the headings take."));
    parts::nameChoice(*m_encoding, tr("Encoding"), tr("How letters are written in the file."));
    parts::nameChoice(*m_delimiter, tr("Delimiter"), tr("What parts the cells of a row."));
    parts::nameChoice(*m_dates, tr("Dates"), tr("In which order day, month and year stand."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(parts::size::unit);
    const std::array choices{std::pair(m_encoding, tr("&Encoding")), std::pair(m_delimiter, tr("&Delimiter")),
                             std::pair(m_headerRows, tr("Header ro&ws")), std::pair(m_dates, tr("D&ates"))};
    for (const auto &[choice, name] : choices) {
        auto *label = parts::label(name, parts::Type::Secondary);
        label->setBuddy(choice);
        row->addWidget(label);
        row->addWidget(choice);
        row->addSpacing(parts::size::unit);
        if (choice != m_headerRows)
            (choice == m_dates ? m_ofDates : m_ofText) << label << choice;
        connect(choice, &QComboBox::activated, this, &ReadingChoice::changed);
    }
    row->addStretch(1);
}

void ReadingChoice::fill(QComboBox *choice, const QString &found, const QList<std::pair<QString, QVariant>> &others,
                         const QVariant &wished)
{
    const QSignalBlocker quiet(choice);
    choice->clear();
    choice->addItem(wished.isValid() ? tr("as found")
                                     : tr("found: %1", "in a list of choices: what was found in the file").arg(found));
    for (const auto &[text, value] : others)
        choice->addItem(text, value);
    choice->setCurrentIndex(wished.isValid() ? std::max(0, choice->findData(wished)) : 0);
}

static QString delimiterText(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case '\t':
        return ReadingChoice::tr("tab");
    case ';':
        return ReadingChoice::tr("semicolon");
    case ',':
        return ReadingChoice::tr("comma");
    default:
        return delimiter;
    }
}

static QString orderText(domain::DateOrder order)
{
    switch (order) {
    case domain::DateOrder::MonthDayYear:
        return ReadingChoice::tr("month first");
    case domain::DateOrder::YearMonthDay:
        return ReadingChoice::tr("year first");
    default:
        return ReadingChoice::tr("day first");
    }
}

/// Of the column that tells when people answered, else of the next date that stands as text; Unknown: none does.
static domain::DateOrder orderFound(const domain::ColumnMap &map)
{
    for (const domain::Field field :
         {domain::Field::RespondedAt, domain::Field::OccurredAt, domain::Field::InvitedAt}) {
        for (const int column : map.columns.value(field)) {
            if (map.dateOrders.contains(column))
                return map.dateOrders[column];
        }
    }
    return domain::DateOrder::Unknown;
}

void ReadingChoice::showDates(const domain::MapProposal &proposal, domain::DateOrder wished, bool isOrderAsked)
{
    using domain::DateOrder;
    const DateOrder found = orderFound(proposal.map);
    for (QWidget *part : m_ofDates)
        part->setVisible(found != DateOrder::Unknown && !isOrderAsked);
    QList<std::pair<QString, QVariant>> others;
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        if (order != DateOrder::YearMonthDay || proposal.mayBeginWithYear)
            others.append({orderText(order), int(order)});
    }
    fill(m_dates, orderText(found), others, wished == DateOrder::Unknown ? QVariant() : int(wished));
}

void ReadingChoice::show(const session::FilePreview &preview, const domain::ImportRequest &request, bool isOrderAsked)
{
    showDates(preview.proposal, request.wishes.dateOrder, isOrderAsked);
    const QLocale locale;
    QList<std::pair<QString, QVariant>> rows;
    for (int count = 0; count <= mostHeaderRows; ++count)
        rows.append({locale.toString(count), count});
    const int wishedRows = request.wishes.headerRows;
    fill(m_headerRows, locale.toString(preview.proposal.headerRows), rows, wishedRows < 0 ? QVariant() : wishedRows);
    const bool isText = preview.format == "csv"_L1;
    for (QWidget *part : m_ofText)
        part->setVisible(isText);
    if (!isText)
        return;
    QList<std::pair<QString, QVariant>> encodings;
    for (const QLatin1StringView name : {"utf-8"_L1, "utf-16le"_L1, "windows-1252"_L1, "windows-1250"_L1,
                                         "iso-8859-15"_L1, "macintosh"_L1, "ibm850"_L1})
        encodings.append({QString(name), QString(name)});
    fill(m_encoding, preview.encoding, encodings, request.encoding.isEmpty() ? QVariant() : request.encoding);
    QList<std::pair<QString, QVariant>> delimiters;
    for (const char16_t delimiter : u";,\t|"_s.toStdU16String())
        delimiters.append({delimiterText(delimiter), QString(QChar(delimiter))});
    fill(m_delimiter, delimiterText(preview.delimiter), delimiters,
         request.delimiter.isNull() ? QVariant() : QString(request.delimiter));
}

void ReadingChoice::apply(domain::ImportRequest &request) const
{
    const QVariant rows = m_headerRows->currentData();
    request.wishes.headerRows = rows.isValid() ? rows.toInt() : -1;
    if (!m_dates->isHidden())
        request.wishes.dateOrder = domain::DateOrder(m_dates->currentData().toInt());
    request.encoding = m_encoding->currentData().toString();
    request.delimiter =
        m_delimiter->currentData().toString().isEmpty() ? QChar() : m_delimiter->currentData().toString().front();
}

} // namespace gensvar::intake
