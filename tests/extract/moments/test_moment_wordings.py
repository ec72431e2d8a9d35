"""Many wordings of one construction, in sentences of our own, each kind with a sentence that only looks like it."""

from datetime import date

import pytest

from claims.extract import moments

WEDNESDAY = date(2020, 8, 5)
CASES = """
The bell rang at ten minutes after eight o'clock. | ten minutes after eight o'clock T08:10 TIME
The bell rang at a quarter till nine. | a quarter till nine T08:45 TIME
The bell rang at a quarter of six. | a quarter of six T05:45 TIME
Five minutes before noon the bell rang. | Five minutes before noon T11:55 TIME
Ten minutes before 6 p.m. he left. | Ten minutes before 6 p.m. T17:50 TIME
It closed at twenty-five past one p.m. on Monday. | twenty-five past one p.m. on Monday 2020-08-03T13:25 TIME
He scored ten minutes after eight others. | ten minutes PT10M DURATION
A quarter of six million fell. |
It fell to a quarter of six pence. |
The doors open at eleven thirty. | eleven thirty T11:30 TIME
The doors open at seven oh five pm. | seven oh five pm T19:05 TIME
The doors will open at six forty-two p.m. on Friday. | six forty-two p.m. on Friday 2020-08-07T18:42 TIME
He looked at eleven thirty-year-old cars. |
It grew from two to ten fifteen times. |
It was done by end of May. | end of May 2020-05 DATE
It was done in the first half of the 19th century. | the first half of the 19th century 18 DATE
Close to the middle of 2018 it closed. | the middle of 2018 2018 DATE
He was called in the early hours. | the early hours TMO TIME
On Monday he was called in the small hours. | Monday 2020-08-03 DATE; the small hours 2020-08-03TMO TIME
He kept the small hours of a miller. |
It opened at 9:30 a.m. Eastern time Tuesday. | 9:30 a.m. Eastern time Tuesday 2020-08-04T09:30 TIME
It opened at 5 p.m. IST on 4 May 2019. | 5 p.m. IST on 4 May 2019 2019-05-04T17:00 TIME
It opened at 0930 local time. | 0930 T09:30 TIME
The 9 p.m. Central line train is late. | 9 p.m. T21:00 TIME
The temple fell in AD 70. | AD 70 0070 DATE
From A.D. 70 to AD 135 it stood. | A.D. 70 0070 DATE; AD 135 0135 DATE
The ad 30 million saw was long. |
A mill of the first century A.D. burned. | the first century A.D. 00 DATE
A mill of the 5th century CE burned. | the 5th century CE 04 DATE
The file is dated 4May2019 or 04MAY19. | 4May2019 2019-05-04 DATE; 04MAY19 2019-05-04 DATE
The file is dated May4,2019 and December4, 2019. | May4,2019 2019-05-04 DATE; December4, 2019 2019-12-04 DATE
The part is a 5mar or 4dec99. |
It will shut on 4, 5 or 6 September 2020. | 4 2020-09-04 DATE; 5 2020-09-05 DATE; 6 September 2020 2020-09-06 DATE
He was there on July 4, 5 or 6. | July 4 2020-07-04 DATE; 5 2020-07-05 DATE; 6 2020-07-06 DATE
He was there on the 3rd or the 4th. | the 3rd 2020-08-03 DATE; the 4th 2020-08-04 DATE
He came on monday the fourth of may. | monday the fourth of may 2020-05-04 DATE
It shut on the Monday following Easter 2019. | the Monday following Easter 2019 2019-04-22 DATE
It shut on the Tuesday after the 4th of May 2019. | the Tuesday after the 4th of May 2019 2019-05-07 DATE
It shut the day before the 4th of July 2019. | the day before the 4th of July 2019 2019-07-03 DATE
The week before Christmas 2019 was wet. | The week before Christmas 2019 2019-W51 DATE
The month after May 2019 was wet. | The month after May 2019 2019-06 DATE
The year before 2019 was wet. | The year before 2019 2018 DATE
The week before the vote was wet. |
He came the week before. | the week before None DATE
In 2018 the mill lost money. The year before, it won. | 2018 2018 DATE; The year before 2017 DATE
He left the mill in 1987 and came back a year later. | 1987 1987 DATE; a year later 1988 DATE
He left the mill in 1987. It burned a year later. | 1987 1987 DATE; a year later None DATE
It rose to 81 this summer from 74 the year before. | this summer 2020-SU DATE; the year before 2019 DATE
It opened on the 200th day of 2018. | the 200th day of 2018 2018-07-19 DATE
It opened on the 32nd day of May 2018. | the 32nd day of May 2018 None DATE
It opened on the second weekend in April 2018. | the second weekend in April 2018 2018-W15-WE DATE
It opened on the last weekend of May 2018. | the last weekend of May 2018 2018-W21-WE DATE
It opened in the second week in April 2018. | the second week in April 2018 2018-04 DATE
He left in May two years ago. | May two years ago 2018-05 DATE
He left on March 3 a year ago. | March 3 a year ago 2019-03-03 DATE
May this year was wet. | May this year 2020-05 DATE
The 19th-century mill and the nineteenth-century barn burned. | 19th-century 18 DATE; nineteenth-century 18 DATE
It opens every couple of weeks. | every couple of weeks P2W SET
It opens every weekday at 9. | every weekday at 9 XXXX-WXX-WDT09:00 SET
It opens Mondays at four. | Mondays at four XXXX-WXX-1T04:00 SET
It opens Mondays at four mills. | Mondays XXXX-WXX-1 SET
It opens every Tuesday and Thursday at 10 am. | every Tuesday XXXX-WXX-2 SET; Thursday at 10 am XXXX-WXX-4T10:00 SET
It pays 5 per cent per annum. | per annum P1Y SET
A bi-annual fair and a biannual one. | bi-annual P6M SET; biannual P6M SET
The 1990-91 fiscal year was bad. | 1990 1990 DATE; 91 1991 DATE
It will run Mon-Wed next week. | Mon 2020-08-10 DATE; Wed next week 2020-08-12 DATE
He met them on Monday and Tuesday of last week. | Monday 2020-07-27 DATE; Tuesday of last week 2020-07-28 DATE
He met them on Monday and wept last week. | Monday 2020-08-03 DATE; last week 2020-W31 DATE
Sales rose in Q4'18 and Q3/2019. | Q4'18 2018-Q4 DATE; Q3/2019 2019-Q3 DATE
Sales rose in 1Q of this year. | 1Q of this year 2020-Q1 DATE
By year-end 2018 they had 50. | year-end 2018 2018 DATE
By mid-year they had 50. | mid-year 2020 DATE
A mid-year review showed it. |
It was the first decade of the 21st century. | the first decade of the 21st century 200 DATE
The fair will be two weeks from Monday. | two weeks from Monday 2020-08-24 DATE
The list says mon 5pm. | mon 5pm 2020-08-03T17:00 TIME
He sat at 5 p.m. | 5 p.m. T17:00 TIME
He rises at half eight. | half eight T08:30 TIME
They sold half ten cars. |
It closed a month and a day ago. | a month and a day ago 2020-07-04 DATE
It will open 1 week 2 days from now. | 1 week 2 days from now 2020-08-14 DATE
It shut six weeks prior to May 4, 2019. | six weeks P6W DURATION; May 4, 2019 2019-05-04 DATE
It shut six weeks prior. | six weeks prior None DATE
It will open on the first Monday after September 4. | the first Monday after September 4 2020-09-07 DATE
It will open on Monday of the week after next. | Monday of the week after next 2020-08-17 DATE
Any Monday will do. | Monday XXXX-WXX-1 DATE
It opens every weekday morning and each second Tuesday. |
  every weekday morning XXXX-WXX-WDTMO SET; each second Tuesday XXXX-WXX-2 SET
A bi weekly paper and a semi annual fair. | bi weekly P2W SET; semi annual P6M SET
It rained throughout May. | May 2020-05 DATE
Roads were full over the long weekend. | the long weekend 2020-W31-WE DATE
He dreads the long weekend. |
It is dated 2019-05-04T17:30:15Z. | 2019-05-04T17:30:15Z 2019-05-04T17:30:15 TIME
It opened at 5 pm UTC+3 on 4 May 2019. | 5 pm UTC+3 on 4 May 2019 2019-05-04T17:00 TIME
It was shut from the 6th to the 19th of last month. | the 6th 2020-07-06 DATE; the 19th of last month 2020-07-19 DATE
It will be shut from 6 to 19 of next month. | 6 2020-09-06 DATE; 19 of next month 2020-09-19 DATE
Sales rose from 6 to 19 this month. | this month 2020-08 DATE
The mill fell from 6th to 19th this month. | this month 2020-08 DATE
It will be held on the last Friday evening of next month. | the last Friday evening of next month 2020-09-25TEV TIME
It was done by end of week. | end of week 2020-W32 DATE
He was away from may to july 2018. | may 2018-05 DATE; july 2018 2018-07 DATE
He said he may 5 times. |
He will be there today at 6:15p. | today at 6:15p 2020-08-05T18:15 TIME
He likes nineteen eighties music. | nineteen eighties 198 DATE
It was built in the two thousands, not the eighteen hundreds. | the two thousands 200 DATE; the eighteen hundreds 18 DATE
He has two thousands of them. |
He will leave tomorrow 8 in the morning. | tomorrow 8 in the morning 2020-08-06T08:00 TIME
The night before last it rained. | The night before last 2020-08-03TNI TIME
It shut between Christmas and New Year. | Christmas 2019-12-25 DATE; New Year 2020-01-01 DATE
It opens in the New Year. |
She wished him a Happy New Year. |
He left at 7h30 and at 13h. | 7h30 T07:30 TIME; 13h T13:00 TIME
It took 1h30m or 2h 15min. | 1h30m PT90M DURATION; 2h 15min PT135M DURATION
"""
ROWS = [line.partition(" |")[::2] for line in CASES.strip().replace("\n  ", " ").splitlines()]


@pytest.mark.parametrize(("sentence", "wanted"), ROWS, ids=[row[0] for row in ROWS])
def test_a_construction_is_read_in_any_of_its_wordings(sentence, wanted):
    found = moments.find(sentence, WEDNESDAY)
    assert "; ".join(f"{m.span.of(sentence)} {m.value} {m.type.value}" for m in found) == wanted.strip()
