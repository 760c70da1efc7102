// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"
#include "session/session.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace gensvar::intake {

/// How a file is read, where what was found in it is wrong: how many rows its headings take, the order of its dates,
/// and of a text file its encoding and what parts its cells.
class ReadingChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingChoice(QWidget *parent = nullptr);

    /// What was found, and what is wished instead of it. The order of dates is offered where it is not asked for.
    void show(const session::FilePreview &preview, const domain::ImportRequest &request, bool isOrderAsked);
    /// Puts what was chosen into a request.
    void apply(domain::ImportRequest &request) const;

signals:
    void changed();

private:
    void showDates(const domain::MapProposal &proposal, domain::DateOrder wished, bool isOrderAsked);
    void fill(QComboBox *choice, const QString &found, const QList<std::pair<QString, QVariant>> &others,
              const QVariant &wished);

    QComboBox *m_headerRows;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_dates;
    QList<QWidget *> m_ofText;  ///< of text files alone
    QList<QWidget *> m_ofDates; ///< where dates stand as text
};

} // namespace gensvar::intake
